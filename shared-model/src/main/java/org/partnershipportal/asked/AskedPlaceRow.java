package org.partnershipportal.asked;

/**
 * Where residents asked for something, in the last thirty days.
 *
 * @param code GSS code of the council area
 * @param unsure how often nothing, or nothing more than a guess, was answered
 */
public record AskedPlaceRow(String code, String name, int times, int unsure) {}
