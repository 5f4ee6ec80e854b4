package org.partnershipportal.openreferral;

/** Which page is wanted: number from 1, and how many rows make a page. */
public record PageWish(int number, int size) {
    long offset() {
        return (number - 1L) * size;
    }
}
