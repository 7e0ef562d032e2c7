package unroll.packaging;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// Writes into the program's classes what the virtual machine would else make of them at every start, since no start-up
/// cache keeps it: the choice of a `switch` over types, and `equals` and `hashCode` of records.
///
/// What they do stays the same; lambdas and joined strings are left alone, for the cache keeps those.
final class SpelledOut {
    private static final String SWITCHES = "SwitchBootstraps";
    private static final String RECORDS = "ObjectMethods";
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final int ODD_PRIME = 31;
    private final ClassFile format;
    private final ClassModel model;
    /// The switches of the class, each a method to be.
    private final List<InvokeDynamicInstruction> switches = new ArrayList<>();

    private SpelledOut(ClassFile format, ClassModel model) {
        this.format = format;
        this.model = model;
    }

    /// A copy of the program's jar in a folder, spelled out; it keeps the dates of its entries.
    ///
    static Path jar(Parts parts, Path folder) throws IOException {
        Path program = parts.program();
        Path copy = Files.createDirectories(folder).resolve(program.getFileName());
        List<URL> all = new ArrayList<>();
        for (Path jar : parts.all()) {
            all.add(jar.toUri().toURL());
        }
        try (URLClassLoader classes = new URLClassLoader(all.toArray(URL[]::new));
                JarFile jar = new JarFile(program.toFile());
                OutputStream file = Files.newOutputStream(copy);
                JarOutputStream out = new JarOutputStream(file)) {
            ClassFile format = ClassFile.of(ClassFile.ClassHierarchyResolverOption
                    .of(ClassHierarchyResolver.ofResourceParsing(classes)
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            for (JarEntry entry : jar.stream().toList()) {
                JarEntry copied = new JarEntry(entry.getName());
                copied.setTime(entry.getTime());
                out.putNextEntry(copied);
                try (InputStream bytes = jar.getInputStream(entry)) {
                    byte[] content = bytes.readAllBytes();
                    out.write(entry.getName().endsWith(".class")
                            ? new SpelledOut(format, format.parse(content)).bytes()
                            : content);
                }
                out.closeEntry();
            }
        }
        return copy;
    }

    private byte[] bytes() {
        byte[] spelled = spelled();
        List<VerifyError> errors = format.verify(spelled);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(model.thisClass().asInternalName() + ": " + errors.getFirst());
        }
        return spelled;
    }

    private byte[] spelled() {
        return format.transformClass(model, ClassTransform.ofStateful(() -> new ClassTransform() {
            @Override
            public void accept(ClassBuilder builder, ClassElement element) {
                if (element instanceof MethodModel method) {
                    method(builder, method);
                } else {
                    builder.with(element);
                }
            }

            @Override
            public void atEnd(ClassBuilder builder) {
                for (int i = 0; i < switches.size(); i++) {
                    choice(builder, i, switches.get(i));
                }
            }
        }));
    }

    private void method(ClassBuilder builder, MethodModel method) {
        Optional<CodeModel> code = method.code();
        String name = method.methodName().stringValue();
        if (code.isEmpty() || code.get().elementStream().noneMatch(this::isSpelledOut)) {
            builder.with(method);
        } else if (name.equals("hashCode") && isMade(code.get())) {
            builder.withMethodBody(method.methodName(), method.methodType(), method.flags().flagsMask(), this::hash);
        } else if (name.equals("equals") && isMade(code.get())) {
            builder.withMethodBody(method.methodName(), method.methodType(), method.flags().flagsMask(), this::same);
        } else {
            builder.transformMethod(method, MethodTransform.transformingCode(this::call));
        }
    }

    private boolean isMade(CodeModel code) {
        return code.elementStream().anyMatch(it -> isBy(it, RECORDS));
    }

    private boolean isSpelledOut(CodeElement element) {
        return isBy(element, RECORDS) || isSwitch(element);
    }

    /// Whether it chooses among types; numbers, words and constants among the labels are left alone.
    private static boolean isSwitch(CodeElement element) {
        return isBy(element, SWITCHES) && element instanceof InvokeDynamicInstruction call
                && call.name().stringValue().equals("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private static boolean isBy(CodeElement element, String maker) {
        return element instanceof InvokeDynamicInstruction call
                && call.bootstrapMethod().owner().displayName().equals(maker);
    }

    private void call(CodeBuilder code, CodeElement element) {
        if (isSwitch(element) && element instanceof InvokeDynamicInstruction call) {
            code.invokestatic(model.thisClass().asSymbol(), name(switches.size()), call.typeSymbol(),
                    model.flags().has(AccessFlag.INTERFACE));
            switches.add(call);
        } else {
            code.with(element);
        }
    }

    private static String name(int number) {
        return "choice$" + number;
    }

    /// The number of the first label, from one on, that the value is of; their count where it is of none, and -1 for none.
    private static void choice(ClassBuilder builder, int number, InvokeDynamicInstruction call) {
        builder.withMethodBody(name(number), call.typeSymbol(),
                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC, code -> {
                    Label none = code.newLabel();
                    code.aload(0).ifnull(none);
                    List<ConstantDesc> labels = call.bootstrapArgs();
                    for (int i = 0; i < labels.size(); i++) {
                        Label next = code.newLabel();
                        code.iload(1).loadConstant(i).if_icmpgt(next);
                        code.aload(0).instanceOf((ClassDesc) labels.get(i)).ifeq(next);
                        code.loadConstant(i).ireturn();
                        code.labelBinding(next);
                    }
                    code.loadConstant(labels.size()).ireturn();
                    code.labelBinding(none).loadConstant(-1).ireturn();
                });
    }

    private List<RecordComponentInfo> components() {
        return model.findAttribute(Attributes.record()).map(RecordAttribute::components).orElseThrow();
    }

    private void hash(CodeBuilder code) {
        code.loadConstant(0);
        for (RecordComponentInfo component : components()) {
            ClassDesc type = component.descriptorSymbol();
            code.loadConstant(ODD_PRIME).imul();
            field(code, 0, component);
            if (type.isPrimitive()) {
                code.invokestatic(boxOf(type), "hashCode", MethodTypeDesc.of(CD_int, type));
            } else {
                code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private void same(CodeBuilder code) {
        ClassDesc self = model.thisClass().asSymbol();
        Label yes = code.newLabel();
        Label no = code.newLabel();
        code.aload(0).aload(1).if_acmpeq(yes);
        code.aload(1).instanceOf(self).ifeq(no);
        code.aload(1).checkcast(self).astore(2);
        for (RecordComponentInfo component : components()) {
            ClassDesc type = component.descriptorSymbol();
            field(code, 0, component);
            field(code, 2, component);
            if (type.isPrimitive()) {
                code.invokestatic(boxOf(type), "compare", MethodTypeDesc.of(CD_int, type, type)).ifne(no);
            } else {
                code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object)).ifeq(no);
            }
        }
        code.labelBinding(yes).loadConstant(1).ireturn();
        code.labelBinding(no).loadConstant(0).ireturn();
    }

    private void field(CodeBuilder code, int local, RecordComponentInfo component) {
        code.aload(local).getfield(model.thisClass().asSymbol(), component.name().stringValue(),
                component.descriptorSymbol());
    }

    private static ClassDesc boxOf(ClassDesc primitive) {
        return ClassDesc.of("java.lang." + switch (TypeKind.from(primitive)) {
            case INT -> "Integer";
            case CHAR -> "Character";
            case BOOLEAN, BYTE, DOUBLE, FLOAT, LONG, SHORT -> {
                String name = primitive.displayName();
                yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
            case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.toString());
        });
    }
}
