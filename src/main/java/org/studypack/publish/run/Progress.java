package org.studypack.publish.run;

/** Is notified of each phase as it begins. A front end decides whether to show it. */
public interface Progress {

    /** For those who do not want to know. */
    Progress SILENT = (phase, done, total) -> {};

    /**
     * Called as a phase begins.
     *
     * @param phase what begins, in a word or two
     * @param done phases that are done
     * @param total of all phases
     */
    void begin(String phase, int done, int total);
}
