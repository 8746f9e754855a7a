package counterclaim.web;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Sees every statement that goes to the database, and whether a page was being written then. */
@PersistenceUnitExtension
@ApplicationScoped
public class SqlSeen implements StatementInspector {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final List<String> whileRendering = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        statements.add(sql);
        var rendering = StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith("io.quarkus.qute.")));
        if (rendering) whileRendering.add(sql);
        return sql;
    }

    public void forget() {
        statements.clear();
        whileRendering.clear();
    }

    public List<String> statements() {
        return statements;
    }

    public List<String> whileRendering() {
        return whileRendering;
    }
}
