package counterclaim.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is let through of one account; 0 of something: as much as comes. */
@ConfigMapping(prefix = "counterclaim.pace")
interface PaceLimits {

    @WithDefault("10")
    int postsPerMinute();

    /** How many may come at once, by who was silent before. */
    @WithDefault("20")
    int postsAtOnce();

    /** In the first 24 hours of an account. */
    @WithDefault("3")
    int firstDayPostsPerMinute();

    @WithDefault("20")
    int firstDayPostsPerHour();

    @WithDefault("20")
    int notesPerMinute();
}
