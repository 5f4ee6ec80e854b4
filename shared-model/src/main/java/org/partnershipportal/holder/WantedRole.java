package org.partnershipportal.holder;

/** A role that was checked. */
record WantedRole(RoleKind kind, String matter, String about, boolean everyBody) {}
