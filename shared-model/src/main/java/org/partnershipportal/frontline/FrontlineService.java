package org.partnershipportal.frontline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.common.NotFoundException;
import org.partnershipportal.identity.CurrentUser;
import org.partnershipportal.identity.Permission;
import org.partnershipportal.identity.Permits;

/** The people of a body read what its leaders saw at the front line, and what other bodies share of theirs. */
@Dependent
@Transactional
public class FrontlineService {
    private static final int MOST = 200;

    private final FrontlineRepository repository;
    private final LessonRepository lessons;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    public FrontlineService(FrontlineRepository repository, LessonRepository lessons, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.lessons = lessons;
        this.user = user;
        this.clock = clock;
    }

    @Permits(Permission.READ_FRONTLINE)
    public FrontlineView list() {
        return new FrontlineView(
                repository.findPlanned(),
                repository.findDone(MOST),
                lessons.findToFollow(me()),
                lessons.findShared(me(), MOST),
                LocalDate.now(clock));
    }

    /** @throws NotFoundException for one that is not there, or another body's */
    @Permits(Permission.READ_FRONTLINE)
    public FrontlineDayView get(UUID id) {
        FrontlineDayRow row = repository.find(id).orElseThrow(() -> new NotFoundException("error.NotFound"));
        return new FrontlineDayView(row, lessons.findOf(me(), id), LocalDate.now(clock));
    }

    /** All lessons of the own body, and those that others share; the latest first. */
    @Permits(Permission.READ_FRONTLINE)
    public List<LessonRow> lessons() {
        return lessons.findAll(me());
    }

    private UUID me() {
        return user.tenant().orElseThrow();
    }
}
