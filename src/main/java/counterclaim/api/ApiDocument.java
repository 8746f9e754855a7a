package counterclaim.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the OpenAPI document what does not stand beside each method: of every act, and of the protocol. */
public class ApiDocument implements OASFilter {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(OASFactory.createComponents());
        document.getComponents()
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A personal access token, made with dossiers:write for what is in dossiers,"
                                                + " with annotations:write for annotations"));
        if (document.getPaths() == null) return;
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(DossiersApi.ADDRESS) && item.getPOST() != null)
                WritingDocument.complete(path, item.getPOST());
        });
        ProtocolDocument.complete(document.getPaths());
    }

    static void byToken(Operation act) {
        act.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
    }

    static Parameter header(String name, String says, boolean required) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .required(required)
                .description(says)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /** One JSON object, under whichever of these names of types. */
    static Content object(String... types) {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).additionalPropertiesBoolean(true);
        var content = OASFactory.createContent();
        for (var type : types)
            content.addMediaType(type, OASFactory.createMediaType().schema(schema));
        return content;
    }

    static APIResponse refusal(String why) {
        return OASFactory.createAPIResponse()
                .description(why + " (" + PROBLEM + ")")
                .content(OASFactory.createContent().addMediaType(PROBLEM, OASFactory.createMediaType()));
    }
}
