package unroll.app;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows what it holds a number of times larger than it is laid out, and asks for the room of that.
final class Enlarged extends Region {
    private final Region content;
    private final Scale scale = new Scale();

    Enlarged(Region content) {
        this.content = content;
        content.getTransforms().setAll(scale);
        getChildren().setAll(content);
    }

    /// Makes it so many times larger than usual.
    void by(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(inner(height)) * scale.getX();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(inner(width)) * scale.getY();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(inner(height)) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(inner(width)) * scale.getY();
    }

    /// A size at which the content is laid out; -1 means that none is known.
    private double inner(double size) {
        return size < 0 ? size : size / scale.getX();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
