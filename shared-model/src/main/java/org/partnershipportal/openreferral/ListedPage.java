package org.partnershipportal.openreferral;

import java.util.List;

/** One page of a list. number counts from 1; total is that of all pages; size is that of a full one. */
public record ListedPage<T>(List<T> rows, int number, int size, int total) {

    /** How many pages there are; 0 when there is nothing. */
    public int pages() {
        return (total + size - 1) / size;
    }

    /** The page of a list that is there as a whole. */
    static <T> ListedPage<T> of(List<T> all, PageWish wish) {
        return new ListedPage<>(
                all.stream().skip(wish.offset()).limit(wish.size()).toList(), wish.number(), wish.size(), all.size());
    }
}
