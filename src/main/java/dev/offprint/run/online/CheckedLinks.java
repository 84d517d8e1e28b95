package dev.offprint.run.online;

import dev.offprint.rule.site.web.LinkAnswer;
import dev.offprint.rule.site.web.LinkAnswers;
import dev.offprint.rule.site.web.WebReference;
import dev.offprint.web.LinkChecker;
import dev.offprint.web.LinkResult;
import java.util.List;
import java.util.Optional;

/** The answers of a link checker, as checks ask for them. */
final class CheckedLinks implements LinkAnswers {
    private final LinkChecker checker;

    CheckedLinks(LinkChecker checker) {
        this.checker = checker;
    }

    void ask(List<WebReference> references) {
        for (WebReference reference : references) {
            checker.ask(reference.address(), reference.isImage());
        }
    }

    @Override
    public Optional<LinkAnswer> of(String address, boolean isImage) {
        return checker.answer(address, isImage).map(Waiting::on).map(CheckedLinks::answer);
    }

    private static LinkAnswer answer(LinkResult result) {
        LinkAnswer.State state =
                switch (result.state()) {
                    case ALIVE -> LinkAnswer.State.ALIVE;
                    case DEAD -> LinkAnswer.State.DEAD;
                    case UNKNOWN -> LinkAnswer.State.UNKNOWN;
                };
        return new LinkAnswer(
                state,
                result.reason(),
                result.moved().orElse(null),
                result.archived().orElse(null));
    }
}
