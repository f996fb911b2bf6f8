package org.studypack.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;

import org.jspecify.annotations.Nullable;
import org.studypack.diagnostic.Location;
import org.studypack.pack.Timestamp;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Shows data to templates, and nothing but data: components of records, elements of lists, values
 * of maps, texts, numbers and truth values. No method can be called and no class be reached, since
 * no model here leads to a Java object.
 *
 * <p>A record also shows its {@code kind}: the simple name of its class, so that an element finds
 * the macro of its kind. An enum constant is its name in small letters with hyphens. An empty
 * {@code Optional} is a missing value. A {@link Location} is a number, kept for {@link
 * #locations()}.
 *
 * <p>Made for one run of one template.
 */
final class RecordWrapper implements ObjectWrapper {
    private static final ClassValue<Map<String, Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    Map<String, Method> accessors = new HashMap<>();
                    for (RecordComponent component : type.getRecordComponents()) {
                        accessors.put(component.getName(), component.getAccessor());
                    }
                    return accessors;
                }
            };

    private final List<Location> locations = new ArrayList<>();

    /** The places that were shown, by their numbers. */
    List<Location> locations() {
        return List.copyOf(locations);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case String text -> new SimpleScalar(text);
            case Number number -> new SimpleNumber(number);
            case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Optional<?> optional -> optional.isPresent() ? wrap(optional.get()) : null;
            case OptionalInt optional ->
                    optional.isPresent() ? new SimpleNumber(optional.getAsInt()) : null;
            case Enum<?> constant -> new SimpleScalar(hyphenated(constant));
            case Timestamp time -> new SimpleScalar(time.toString());
            case Location location -> numbered(location);
            case List<?> list -> new ListModel(list);
            case Map<?, ?> map -> new MapModel(map);
            case Record data -> new RecordModel(data);
            default ->
                    throw new TemplateModelException(
                            "no template may see a " + value.getClass().getSimpleName());
        };
    }

    private static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private SimpleScalar numbered(Location location) {
        locations.add(location);
        return new SimpleScalar(Integer.toString(locations.size() - 1));
    }

    private final class ListModel implements TemplateSequenceModel {
        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class MapModel implements TemplateHashModel {
        private final Map<?, ?> map;

        MapModel(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private final class RecordModel implements TemplateHashModel {
        private final Record data;

        RecordModel(Record data) {
            this.data = data;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Method accessor = ACCESSORS.get(data.getClass()).get(key);
            if (accessor == null) {
                return key.equals("kind")
                        ? new SimpleScalar(data.getClass().getSimpleName())
                        : null;
            }
            try {
                return wrap(accessor.invoke(data));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
