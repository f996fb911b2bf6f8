package org.studypack.publish.run;

/** Is notified of each stage as it begins. A front end decides whether to show it. */
public interface Progress {

    /** For those who do not want to know. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * Called as a stage begins. Neither number gets smaller within a run, and the total stays once
     * it is known.
     *
     * @param stage what begins
     * @param done steps that are done
     * @param total of all steps of the run; 0 while that is not known
     */
    void begin(Stage stage, int done, int total);

    /**
     * That of a part of a run, which counts its own steps alone.
     *
     * @param before steps of the run that are done before it
     * @param whole all steps of the run
     */
    default Progress part(int before, int whole) {
        return (stage, done, total) -> begin(stage, before + done, whole);
    }
}
