package org.partnershipportal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipportal.fixture.Westmark;

class NoteRaceIT {
    @BeforeAll
    static void found() {
        Westmark.found();
    }

    @Test
    void twoWhoWriteToTheResidentAtOnceAreBothHeard() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 8; round++) {
            Shelf shelf = Shelf.keyed("A hole");
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<Boolean> wish = () -> {
                start.await();
                write(shelf);
                return true;
            };
            for (Future<Boolean> held : two.invokeAll(List.of(wish, wish))) {
                assertThat(held.get()).isTrue();
            }
            List<NoteRow> notes = Shelf.as(Shelf.ALDER, NoteService.class, s -> s.notes(shelf.reference()));
            assertThat(notes).hasSize(2);
        }
        two.shutdown();
    }

    private static void write(Shelf shelf) {
        Shelf.as(Shelf.ALDER, NoteService.class, s -> {
            s.write(shelf.reference(), UUID.randomUUID(), Visibility.RESIDENT, "We look at it.");
            return true;
        });
    }
}
