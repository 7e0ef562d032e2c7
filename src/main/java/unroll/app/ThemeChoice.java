package unroll.app;

/// Which colours a person asked for.
enum ThemeChoice {
    SYSTEM, LIGHT, DARK
}
