package org.partnershipportal.portal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A paper is printed once for all who ask, says how far it is, and is tried again when it failed. */
class PaperPressTest {
    private final PaperPress press = new PaperPress();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Executor printer = waiting::add;

    @Test
    void whoAsksMeanwhileGetsTheSame() throws IOException {
        Printing first = press.print("tag", paper(3), printer);
        Printing second = press.print("tag", paper(3), printer);

        assertThat(second).isSameAs(first);
        assertThat(waiting).hasSize(1);
        assertThat(first.await(Duration.ZERO)).isEmpty();
        assertThat(first.getPages()).isZero();

        waiting.remove().run();

        try (PDDocument pdf = Loader.loadPDF(first.await(Duration.ZERO).orElseThrow())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(first.getPages()).isEqualTo(pdf.getNumberOfPages());
            assertThat(first.getPage()).isEqualTo(pdf.getNumberOfPages());
        }
        assertThat(press.print("tag", paper(3), printer)).isSameAs(first);
    }

    @Test
    void whatFailedIsToldAndTriedAgain() {
        Printing failed = press.print("tag", paper(1), printer);
        failed.done(() -> {
            throw new IOException("no more memory");
        });

        assertThatThrownBy(() -> failed.await(Duration.ZERO)).isInstanceOf(IOException.class);
        assertThat(press.print("tag", paper(1), printer)).isNotSameAs(failed);
    }

    @Test
    void thoseLongNotAskedForAreForgotten() {
        Printing first = press.print("tag", paper(1), printer);
        first.done(() -> new byte[0]);
        for (int i = 0; i < 30; i++) {
            press.print("other " + i, paper(1), printer).done(() -> new byte[0]);
        }
        assertThat(press.print("tag", paper(1), printer)).isNotSameAs(first);
    }

    @Test
    void onlyAFewArePrintedAtOnce() {
        Printing first = press.print("tag 0", paper(1), printer);
        for (int i = 1; i < 8; i++) {
            press.print("tag " + i, paper(1), printer);
        }
        assertThatThrownBy(() -> press.print("tag 8", paper(1), printer))
                .isInstanceOf(RejectedExecutionException.class);
        assertThat(press.print("tag 0", paper(1), printer)).isSameAs(first);

        first.done(() -> new byte[0]);

        assertThat(press.print("tag 8", paper(1), printer).isDone()).isFalse();
    }

    @Test
    void whoWaitsIsToldOfAnErrorToo() {
        Printing printing = press.print("tag", paper(1), printer);
        assertThatThrownBy(() -> printing.done(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> printing.await(Duration.ZERO)).isInstanceOf(IOException.class);
    }

    private static Paper paper(int sections) {
        Paper paper = new Paper("A report", "About a year.", "en-GB");
        for (int i = 0; i < sections * 40; i++) {
            paper.add("p", "There were more calls than people, and this is what we do about it, line by line.");
        }
        return paper;
    }
}
