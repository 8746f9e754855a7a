package counterclaim.sources;

import counterclaim.web.Named;
import io.quarkus.qute.TemplateExtension;

/** Grades as a page tells them. */
@TemplateExtension
class GradeWords {

    private static final Named<Grade> SAYS =
            Named.by(SourceMessages.class, (say, grade) -> say.graded(grade.reliability(), grade.credibility()));

    private GradeWords() {}

    static String says(Grade grade) {
        return SAYS.of(grade);
    }
}
