package unroll;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// What is offered to other packages and has no comment that says what it is.
///
/// Doclint has one group for a comment that is missing and for a tag that is: this looks at whole comments only.
final class Undocumented {
    private final Trees trees;
    private final List<String> found = new ArrayList<>();

    private Undocumented(Trees trees) {
        this.trees = trees;
    }

    /// The types, methods and constructors of these files that are public or protected and have no comment.
    ///
    /// What overrides, and a record's canonical constructor, is told of elsewhere.
    static List<String> in(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null,
                    manager.getJavaFileObjectsFromPaths(files));
            Undocumented undocumented = new Undocumented(Trees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                TreePath file = new TreePath(unit);
                for (Tree type : unit.getTypeDecls()) {
                    undocumented.look(new TreePath(file, type), Set.of());
                }
            }
            return undocumented.found;
        }
    }

    private void look(TreePath path, Set<Modifier> implied) {
        if (path.getLeaf() instanceof ClassTree type && isOffered(type.getModifiers(), implied)) {
            require(path, type.getSimpleName().toString());
            boolean allPublic = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
            type.getMembers().forEach(
                    member -> look(new TreePath(path, member), allPublic ? Set.of(Modifier.PUBLIC) : Set.of()));
        } else if (path.getLeaf() instanceof MethodTree method && isOffered(method.getModifiers(), implied)
                && !overrides(method) && !isCanonical(method, (ClassTree) path.getParentPath().getLeaf())) {
            require(path, method.getName().toString());
        }
    }

    private void require(TreePath path, String name) {
        if (trees.getDocComment(path) == null) {
            found.add(path.getCompilationUnit().getSourceFile().getName() + ": " + name);
        }
    }

    private static boolean isOffered(ModifiersTree modifiers, Set<Modifier> implied) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED)
                || implied.contains(Modifier.PUBLIC) && !flags.contains(Modifier.PRIVATE);
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(it -> it.getAnnotationType().toString().equals("Override"));
    }

    private static boolean isCanonical(MethodTree method, ClassTree type) {
        List<String> components = type.getMembers().stream().filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast).filter(it -> !it.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(it -> it.getName().toString()).toList();
        return type.getKind() == Tree.Kind.RECORD && method.getReturnType() == null
                && components.equals(method.getParameters().stream().map(it -> it.getName().toString()).toList());
    }
}
