package counterclaim.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;
import org.eclipse.microprofile.config.ConfigProvider;

/** What every page needs to know of the installation. */
@TemplateGlobal
class Layout {

    private Layout() {}

    static boolean demo() {
        return ConfigProvider.getConfig().getValue("counterclaim.demo", boolean.class);
    }

    /** Where an error or an objection goes that is about no dossier, without an account: a mail address, or null. */
    static String contact() {
        return ConfigProvider.getConfig()
                .getOptionalValue("counterclaim.contact", String.class)
                .orElse(null);
    }

    /** What was done before this page. */
    static Saying saying() {
        return Arc.container().instance(Saying.class).get();
    }

    /** Id of what the form on this page was begun from; empty for nothing. */
    static String begunFrom() {
        return Arc.container().instance(Begun.class).get().from();
    }

    /** Of the page that is being written. */
    static Address address() {
        return Arc.container().instance(Address.class).get();
    }
}
