package dev.offprint.rule.schema;

import dev.offprint.text.Labels;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats of JSON Schema (draft 2020-12, validation, section 7.3) that metadata has. */
public enum TextFormat {
    DATE("date", "a date such as 2024-03-05"),
    DATE_TIME("date-time", "a date with time and zone such as 2024-03-05T07:30:00Z"),
    EMAIL("email", "a mail address"),
    URI("uri", "an address with its scheme"),
    URI_REFERENCE("uri-reference", "an address");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,40}:\\S+");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,255}");

    private final String label;
    private final String words;

    TextFormat(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** The name in a schema. */
    public String label() {
        return label;
    }

    /** How a person would call a value of this format. */
    public String words() {
        return words;
    }

    /** The format of that name. */
    public static Optional<TextFormat> of(String label) {
        return Labels.find(values(), TextFormat::label, label);
    }

    public boolean accepts(String value) {
        return switch (this) {
            case DATE -> isDate(value);
            case DATE_TIME -> isDateTime(value);
            case EMAIL -> MAIL.matcher(value).matches();
            case URI -> SCHEME.matcher(value).matches();
            case URI_REFERENCE -> value.chars().noneMatch(Character::isWhitespace);
        };
    }

    private static boolean isDate(String value) {
        try {
            return value.length() == 10
                    && LocalDate.parse(value, DateTimeFormatter.ISO_LOCAL_DATE) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDateTime(String value) {
        try {
            return OffsetDateTime.parse(value, DateTimeFormatter.ISO_OFFSET_DATE_TIME) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
