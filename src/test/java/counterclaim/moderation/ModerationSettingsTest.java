package counterclaim.moderation;

import counterclaim.Person;
import counterclaim.PostgreSql;
import counterclaim.workspaces.Role;
import counterclaim.workspaces.Room;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static counterclaim.Author.form;
import static counterclaim.Author.said;
import static org.assertj.core.api.Assertions.assertThat;

/** The owners of a workspace say whose notes wait, what is held, and why something can be refused. */
@QuarkusTest
@QuarkusTestResource(PostgreSql.class)
@Tag("database")
class ModerationSettingsTest {

    private Room room;
    private String address;
    private Person owner;

    @BeforeEach
    void aWorkspaceThatGoesByTheDefault() {
        room = Room.opened();
        address = room.address() + "/moderation-settings";
        owner = room.joinedAs(Role.OWNER);
    }

    @Test
    void untilSomebodyChangesThemTheDefaultsCount() {
        var page = owner.page(address);
        assertThat(page.select("input[name=free][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("editor", "moderator");
        assertThat(page.select("#first").val()).isEqualTo("3");
        assertThat(page.select("#links").val()).isEqualTo("2");
        assertThat(page.select("input[name^=offered][checked]")).hasSize(ReasonCode.values().length);
    }

    @Test
    void whatIsSavedCounts() {
        var fields = sent(owner.page(address));
        fields.put("free", List.of("editor", "moderator", "reviewer"));
        fields.put("first", "1");
        fields.put("links", "");
        fields.put("words", "cheap\n\n cheap \nwatches");
        fields.put("label-1", "Beside the point");
        fields.remove("offered-11");
        assertThat(said(owner.does(address, fields))).contains("The settings of moderation are saved.");
        var setting = Notes.in(() -> ModerationSetting.of(room.workspace()));
        assertThat(setting.free()).containsExactly(Role.EDITOR, Role.REVIEWER, Role.MODERATOR);
        assertThat(setting.rule()).isEqualTo(new HoldRule(null, null, List.of("cheap", "watches")));
        var page = owner.page(address);
        assertThat(page.select("#label-1").val()).isEqualTo("Beside the point");
        assertThat(page.select("#offered-10").hasAttr("checked")).isTrue();
        assertThat(page.select("#offered-11").hasAttr("checked")).isFalse();
        assertThat(owner.page(room.address() + "/audit").text()).contains("how notes are moderated was changed");
    }

    @Test
    void whatDoesNotDoComesBack() {
        var fields = sent(owner.page(address));
        fields.put("first", "-1");
        fields.put("longest", "many");
        for (var code : ReasonCode.values()) fields.remove("offered-" + code.ordinal());
        var refused = owner.posts(address, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select(".summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#first", "#longest", "#offered-0");
    }

    @Test
    void ofTwoOwnersWhoSaveTheSecondIsTold() {
        var fields = sent(owner.page(address));
        var late = new java.util.HashMap<>(fields);
        late.put("token", UUID.randomUUID().toString());
        late.put("first", "7");
        owner.does(address, fields);
        var refused = owner.posts(address, late);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).select("#first").val()).isEqualTo("7");
    }

    @Test
    void onlyOwnersSeeThem() {
        assertThat(room.joinedAs(Role.MODERATOR).get(address).statusCode()).isEqualTo(403);
        assertThat(Person.called("owner").get(address).statusCode()).isEqualTo(404);
    }

    private static Map<String, Object> sent(Document page) {
        var fields = form();
        for (var field : page.select("form.write [name]")) {
            var name = field.attr("name");
            if (List.of("key", "token").contains(name)) continue;
            if (field.attr("type").equals("checkbox") && !field.hasAttr("checked")) continue;
            if (!name.equals("free")) fields.put(name, field.val());
        }
        fields.put(
                "free", new ArrayList<>(page.select("input[name=free][checked]").eachAttr("value")));
        return fields;
    }
}
