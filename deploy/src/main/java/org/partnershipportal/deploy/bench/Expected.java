package org.partnershipportal.deploy.bench;

/** What every reply of a target must be: an error page answers fast and must not count. */
record Expected(int status, int bodyBytes) {
    private static final int OK = 200;

    /**
     * Takes the first reply as the measure of all later ones.
     *
     * @throws BenchFailure when it is no success
     */
    static Expected of(Target target, Reply first) {
        if (first.status() != OK) {
            throw new BenchFailure(target.path() + " answered " + first.status() + ":\n" + first.text());
        }
        return new Expected(first.status(), first.body().length);
    }

    /** @throws BenchFailure when the reply is another one */
    void require(Target target, Reply reply) {
        if (reply.status() != status || reply.body().length != bodyBytes) {
            throw new BenchFailure(target.path() + " answered " + reply.status() + " with " + reply.body().length
                    + " bytes; expected " + status + " with " + bodyBytes + ".");
        }
    }
}
