package gym.sorespot.strength.session.judge;

/** An exercise in one of its doses, as far as the arithmetic looks. */
record Chosen(Piece piece, Serving serving) {}
