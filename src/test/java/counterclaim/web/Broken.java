package counterclaim.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLTransientConnectionException;

/** Addresses that fail on purpose, so that the pages of failure can be looked at. */
@Path("/broken")
public class Broken {

    @GET
    @Path("/inside")
    public String inside() {
        throw new IllegalStateException("on purpose");
    }

    @GET
    @Path("/away")
    public String away() {
        throw new IllegalStateException(new SQLTransientConnectionException("no connection, on purpose"));
    }
}
