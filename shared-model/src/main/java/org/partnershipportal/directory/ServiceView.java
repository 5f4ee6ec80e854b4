package org.partnershipportal.directory;

import java.util.UUID;

/**
 * A service as residents read of it.
 *
 * @param placeRule which place decides, for instance {@code WHERE_THE_THING_IS}
 * @param sharingBasis the legal basis on which personal data may travel with a referral of this kind
 * @param promiseDays working days within which it is promised
 */
public record ServiceView(
        UUID id,
        String slug,
        String name,
        String groupName,
        String description,
        String placeRule,
        String sharingBasis,
        int promiseDays) {}
