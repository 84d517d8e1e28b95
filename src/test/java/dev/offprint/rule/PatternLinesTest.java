package dev.offprint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    (?m)^(?:share)$                    ~ 0
                    a.{1,60}b                          ~ 0
                    one\\ntwo                          ~ 1
                    (?:one|two\\nthree\\nfour)\\n?     ~ 3
                    (?:.{1,9}\\n){4,60}x               ~ 60
                    (?:x\\n){3}y                       ~ 3
                    x(?:\\ny)*                         ~ -1
                    x(?:\\ny){2,}                      ~ -1
                    (?:ab)*c+                          ~ 0
                    [^x]y                              ~ 1
                    [^x\\n]*y                          ~ 0
                    [^x]*y                             ~ -1
                    [\\s,]{2,40}z                      ~ 40
                    \\s?:\\W                           ~ 2
                    \\x{FFFC}\\p{L}[]x]\\.             ~ 0
                    (?s).                              ~ -1
                    (?i:a\\n)b                         ~ 1
                    end\\z                             ~ -1
                    \\Qa\\E                            ~ -1
                    [[:space:]]                        ~ -1
                    [^\\\\n]x                           ~ 1
                    [\\t-\\r]{2}                        ~ 2
                    [\\w.-]+@                          ~ 0
                    \\x{A}\\p{Cc}\\p{^L}\\p{Common}     ~ 4
                    \\x0A                              ~ -1
                    \\012                              ~ -1
                    (open                              ~ -1
                    """)
    void a_match_reaches_over_so_many_line_ends(String pattern, int most) {
        assertThat(PatternLines.mostEnds(pattern)).isEqualTo(most);
    }
}
