package dev.offprint.rule.check.site;

import dev.offprint.address.LocalTarget.State;
import dev.offprint.post.Reference.Kind;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.site.web.LinkAnswer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The checks of this package by the names that rule files use. */
public final class SiteChecks {
    /** The names for {@link #ofPost}. */
    public static final List<String> POST_CHECKS =
            List.of("DuplicateId", "MissingFragment", "UndefinedReference");

    /** The names for {@link #of}. */
    public static final List<String> NAMES =
            List.of(
                    "DamagedImage",
                    "DeadImage",
                    "DeadLink",
                    "DistantFile",
                    "DistantImage",
                    "MissingFile",
                    "MissingFragmentElsewhere",
                    "MissingImage",
                    "MovedLink",
                    "RemoteImage",
                    "UnknownLink");

    private SiteChecks() {}

    /** The check of posts alone with that name, or none. */
    public static Optional<PostCheck> ofPost(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "DuplicateId" -> new DuplicateId();
                    case "MissingFragment" -> new MissingFragment();
                    case "UndefinedReference" -> new UndefinedReference();
                    default -> null;
                });
    }

    /** The check of surroundings with that name, or none. */
    public static Optional<SurroundingsCheck> of(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "MissingFile" ->
                            new MissingFile(
                                    false,
                                    EnumSet.of(State.MISSING, State.OTHER_CASE, State.NO_INDEX),
                                    options);
                    case "MissingImage" ->
                            new MissingFile(
                                    true, EnumSet.of(State.MISSING, State.OTHER_CASE), options);
                    case "DistantFile" ->
                            new MissingFile(false, EnumSet.of(State.NOT_HERE), options);
                    case "DistantImage" ->
                            new MissingFile(true, EnumSet.of(State.NOT_HERE), options);
                    case "MissingFragmentElsewhere" -> new MissingFragmentElsewhere();
                    case "DamagedImage" -> new DamagedImage();
                    case "DeadLink" -> new AnsweredLink(LinkAnswer.State.DEAD, false);
                    case "DeadImage" -> new AnsweredLink(LinkAnswer.State.DEAD, true);
                    case "UnknownLink" -> new UnknownLink();
                    case "MovedLink" -> new MovedLink();
                    case "RemoteImage" -> new RemoteImage();
                    case "KnownPage" -> new KnownPage();
                    case "RelativeLink" -> new RelativeAddress(EnumSet.of(Kind.LINK), options);
                    case "RelativeImage" ->
                            new RelativeAddress(
                                    EnumSet.of(Kind.IMAGE, Kind.IMAGE_CANDIDATE, Kind.EMBED),
                                    options);
                    default -> null;
                });
    }
}
