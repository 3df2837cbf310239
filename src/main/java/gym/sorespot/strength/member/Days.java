package gym.sorespot.strength.member;

import gym.sorespot.language.Languages;
import gym.sorespot.touch.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people say them, in one language. Immutable. */
final class Days {
    private final DateTimeFormatter format;
    private final DateTimeFormatter brief;

    Days(Words words) {
        this.format = DateTimeFormatter.ofPattern(words.text("date.day"), Languages.formats(words.locale()));
        this.brief = DateTimeFormatter.ofPattern(words.text("date.brief"), Languages.formats(words.locale()));
    }

    /** Such as "Tuesday, 24 November". */
    String named(LocalDate day) {
        return format.format(day);
    }

    /** Such as "24 Nov", where large letters leave little room. */
    String brief(LocalDate day) {
        return brief.format(day);
    }
}
