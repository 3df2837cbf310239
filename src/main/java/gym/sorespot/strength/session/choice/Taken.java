package gym.sorespot.strength.session.choice;

/** An option that a session takes. */
record Taken(Group group, int option) {

    int family() {
        int place = 0;
        while (group.first[place + 1] <= option) {
            place++;
        }
        return group.family[place];
    }

    Pick pick() {
        return group.pick(option);
    }
}
