package unroll.scene;

/// The way of one mark.
sealed interface MarkTween {

    /// The mark at p of the way.
    Mark at(double p);

    /// It is the same in both scenes.
    record Stay(Mark mark) implements MarkTween {
        @Override
        public Mark at(double p) {
            return mark;
        }
    }

    /// Only the second scene has it: it fades in.
    record Enter(Mark mark) implements MarkTween {
        @Override
        public Mark at(double p) {
            return Mix.faded(mark, p);
        }
    }

    /// Only the first scene has it: it fades out.
    record Leave(Mark mark) implements MarkTween {
        @Override
        public Mark at(double p) {
            return Mix.faded(mark, 1 - p);
        }
    }

    /// Both have it and it differs.
    record Change(Mark from, Mark to) implements MarkTween {
        @Override
        public Mark at(double p) {
            return Mix.of(from, to, p);
        }
    }

    /// A group that both have; its marks have ways of their own.
    record Move(Mark.Group from, Mark.Group to, MarksTween marks) implements MarkTween {
        @Override
        public Mark at(double p) {
            return new Mark.Group(to.id(), Mix.of(from.dx(), to.dx(), p), Mix.of(from.dy(), to.dy(), p),
                    Mix.of(from.opacity(), to.opacity(), p), Mix.clip(from.clip(), to.clip(), p), marks.at(p));
        }

        /// This, or no way at all where the group is the same.
        MarkTween orStay() {
            return from.isPlacedLike(to) && marks.isStill() ? new Stay(from) : this;
        }
    }
}
