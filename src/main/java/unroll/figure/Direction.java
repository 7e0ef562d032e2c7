package unroll.figure;

/// Where an arrow key leads.
public enum Direction {
    LEFT, RIGHT, UP, DOWN
}
