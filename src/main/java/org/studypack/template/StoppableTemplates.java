package org.studypack.template;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Templates that end where their thread is interrupted: they look at each turn of a loop and at
 * each call of a macro. FreeMarker has that, but puts it into no template by itself.
 */
final class StoppableTemplates extends Configuration {
    private final Set<Template> stoppable = Collections.newSetFromMap(new WeakHashMap<>());

    StoppableTemplates() {
        super(VERSION_2_3_34);
    }

    /** All others of the name come to this one, and so do includes and imports. */
    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object lookup,
            @Nullable String encoding,
            boolean parse,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
        return template == null ? null : looking(template);
    }

    /** A template is kept and handed to several threads, none of which has it before it looks. */
    private synchronized Template looking(Template template) {
        if (stoppable.add(template)) {
            _CoreAPI.addThreadInterruptedChecks(template);
        }
        return template;
    }
}
