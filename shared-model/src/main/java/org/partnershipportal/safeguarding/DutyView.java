package org.partnershipportal.safeguarding;

/** A team, and the number to ring at the moment that was asked for. */
public record DutyView(DutyTeamRow team, String number) {
    /** Whether that is the number for the night, weekends and bank holidays. */
    public boolean isNight() {
        return number.equals(team.nightPhone());
    }
}
