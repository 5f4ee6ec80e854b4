package org.partnershipportal.directory;

/**
 * The council to which online enquiries belong about which the directory names no body.
 *
 * @param service slug of the service as which it gets what residents bring without knowing the service
 */
public record FrontDoor(BodyRow body, String service) {}
