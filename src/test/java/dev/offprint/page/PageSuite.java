package dev.offprint.page;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/**
 * All tests that say how a page is read, up to the first class that fails: for the mutation
 * profile, which else starts JUnit anew for each of a thousand tests. No build runs it.
 */
class PageSuite {
    /** Whole pages first: they find most of what is put in. */
    private static final List<String> CLASSES =
            List.of(
                    "cli.GoldTest",
                    "cli.SavedPageTest",
                    "page.PageMetadataTest",
                    "cli.PageSaysOfItselfTest",
                    "cli.AroundTheTextTest",
                    "cli.BelowTheTextTest",
                    "cli.WhatIsOfTheArticleTest",
                    "cli.PutIntoTheTextTest",
                    "cli.PagePartsTest",
                    "cli.BylineTest",
                    "cli.CardsOfAListTest",
                    "cli.CutTextTest",
                    "cli.DayOfAPageTest",
                    "cli.EndsOfPagesTest",
                    "cli.HeadsOfBoxesTest",
                    "cli.ListPageTest",
                    "cli.NamesOfAuthorsTest",
                    "cli.SiteInTheTextTest",
                    "cli.ThingsToPressTest",
                    "cli.ThreadLinesTest",
                    "cli.ThreadPageTest",
                    "cli.WhoWroteAPageTest",
                    "page.PageDateTest",
                    "page.PartsOfPagesTest",
                    "page.ShownAuthorTest",
                    "page.ShownDateTest");

    @Test
    void every_page_is_read_as_its_test_says() {
        Launcher launcher = LauncherFactory.create();
        for (String name : CLASSES) {
            LauncherDiscoveryRequest request =
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectClass("dev.offprint." + name))
                            .build();
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            launcher.execute(request, listener);
            for (Failure failure : listener.getSummary().getFailures()) {
                fail(failure.getTestIdentifier().getDisplayName(), failure.getException());
            }
        }
    }
}
