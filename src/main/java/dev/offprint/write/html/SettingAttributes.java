package dev.offprint.write.html;

import dev.offprint.article.Block.Alignment;
import dev.offprint.article.TextSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The attributes by which an element is set otherwise than those around it. */
final class SettingAttributes {
    private SettingAttributes() {}

    /** Names and values in turn. */
    static String[] of(TextSetting setting) {
        List<String> attributes = new ArrayList<>();
        setting.language()
                .ifPresent(
                        language -> {
                            attributes.addAll(List.of("lang", language));
                            attributes.addAll(List.of("xml:lang", language));
                        });
        setting.direction()
                .ifPresent(
                        direction -> {
                            attributes.add("dir");
                            attributes.add(direction.name().toLowerCase(Locale.ROOT));
                        });
        attributes.addAll(List.of(of(setting.alignment())));
        return attributes.toArray(new String[0]);
    }

    static String[] of(Alignment alignment) {
        return alignment == Alignment.NONE
                ? new String[0]
                : new String[] {"class", alignment.name().toLowerCase(Locale.ROOT)};
    }
}
