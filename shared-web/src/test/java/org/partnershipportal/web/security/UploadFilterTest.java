package org.partnershipportal.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadFilterTest {
    private static final String PAGES = "/workspace/attach /enquiry/photos";

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "Multipart/Form-Data", " MULTIPART/mixed"})
    void isMultipartHoweverItIsWritten(String type) {
        assertThat(UploadFilter.isMultipart(type)).isTrue();
    }

    @Test
    void otherTypesAreNone() {
        assertThat(UploadFilter.isMultipart("application/x-www-form-urlencoded"))
                .isFalse();
        assertThat(UploadFilter.isMultipart(null)).isFalse();
    }

    @Test
    void thePagesThatAreNamedTakeFilesAndNoOther() {
        assertThat(taken("POST", "/workspace/attach/REF-1", PAGES)).isTrue();
        assertThat(taken("POST", "/enquiry/photos/1", PAGES)).isTrue();
        assertThat(taken("POST", "/enquiry/photos", PAGES)).isTrue();
        assertThat(taken("GET", "/enquiry/photos/1", PAGES)).isFalse();
        assertThat(taken("POST", "/workspace/attachment/1", PAGES)).isFalse();
        assertThat(taken("POST", "/referral/inbox", PAGES)).isFalse();
        assertThat(taken("POST", "/enquiry/photos", null)).isFalse();
        assertThat(taken("POST", "/enquiry/photos/../../referral/inbox", PAGES)).isFalse();
        assertThat(taken("POST", "/enquiry/photos;/x", PAGES)).isFalse();
    }

    private static boolean taken(String method, String path, String pages) {
        return UploadFilter.isTaken(method, path, pages);
    }
}
