package org.studypack.cli;

import org.studypack.publish.json.Json;

/** A result as it is shown: to a person or to a program. */
interface Answer {

    /** Lines for a person, each ended with LF, safe for a terminal. */
    String text();

    /** The same for a program. */
    Json json();
}
