package org.partnershipportal.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.partnershipportal.common.BusinessException;
import org.partnershipportal.common.InvalidInputException;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.common.NotPermittedException;
import org.partnershipportal.common.StaleVersionException;

class FailureTest {

    @Test
    void a_refusal_keeps_its_kind_however_deep_it_is_wrapped() {
        assertThat(inFaces(new NotFoundException("error.x")).status()).isEqualTo(404);
        assertThat(inFaces(new InvalidInputException("place", "error.x")).status())
                .isEqualTo(400);
        assertThat(inFaces(new StaleVersionException()).status()).isEqualTo(412);
        assertThat(inFaces(new NotPermittedException(true, "X")).status()).isEqualTo(403);
        assertThat(inFaces(new BusinessException("error.x")).status()).isEqualTo(409);
    }

    @Test
    void who_erred_needs_no_reference() {
        assertThat(inFaces(new NotFoundException("error.x")).isLogged()).isFalse();
        assertThat(inFaces(new ViewExpiredException("/x")).isLogged()).isFalse();
    }

    @Test
    void only_who_is_not_signed_in_is_asked_to_sign_in() {
        assertThat(inFaces(new NotPermittedException(false, "X")).asksForSignIn())
                .isTrue();
        assertThat(inFaces(new NotPermittedException(true, "X")).asksForSignIn())
                .isFalse();
    }

    @Test
    void a_stopped_database_is_unavailable_and_not_our_mistake() {
        assertThat(inFaces(new SQLException("gone", "08006")).status()).isEqualTo(503);
        assertThat(inFaces(new SQLException("starting", "57P03")).status()).isEqualTo(503);
        assertThat(inFaces(new IllegalStateException(new ConnectException("refused")))
                        .status())
                .isEqualTo(503);
    }

    @Test
    void anything_else_is_logged_under_a_reference_of_its_own() {
        Failure first = inFaces(new SQLException("syntax", "42601"));
        Failure second = inFaces(new IllegalStateException("bug"));

        assertThat(first.status()).isEqualTo(500);
        assertThat(second.isLogged()).isTrue();
        assertThat(first.reference()).hasSize(8).isNotEqualTo(second.reference());
    }

    private static Failure inFaces(Exception cause) {
        return Failure.of(new ServletException(new FacesException(new ELException(cause))));
    }
}
