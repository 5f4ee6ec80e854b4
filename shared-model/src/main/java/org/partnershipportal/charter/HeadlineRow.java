package org.partnershipportal.charter;

import org.partnershipportal.standard.PromiseChannel;
import org.partnershipportal.standard.PromiseTarget;

/**
 * The first promise that a body keeps for a way of contact.
 *
 * @param target what it must reach here
 * @param stricter whether that is more than the standard
 */
public record HeadlineRow(PromiseChannel channel, String text, PromiseTarget target, boolean stricter) {}
