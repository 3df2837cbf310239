package gym.sorespot.strength.session.contract;

import gym.sorespot.strength.body.Soreness;
import gym.sorespot.strength.session.Session;
import gym.sorespot.strength.session.dose.Prescriber;
import java.util.List;

/**
 * Points 5, 6, 7 and the 90% of point 9: what a session should do where it can.
 *
 * <p>"Where it can" is taken literally, for minutes are short and wishes many. A sore spot that is not worked is a fault when
 * some session of permitted exercises works it beside all spots at least as sore that this session does work ("worst
 * first"). A spot without mobility, a missing antagonist or further pattern is a fault when some session grants it beside
 * everything that this session grants: then nothing had to be given up for it. And a session shorter than nine tenths of the
 * minutes is a fault when its own exercises in other doses (or others of their families that grant as much) together with
 * any further permitted ones, one a family, fill nine tenths: that is what "enough to offer" means here. It asks for time
 * that can be filled beside what was promised, not for time filled at the price of a sore spot.
 */
final class AimCheck {
    private final Case asked;
    private final Session session;
    private final Wishes wishes;
    private final Offers offers;
    private final List<String> broken;
    private final long granted;

    AimCheck(Case asked, Session session, Prescriber prescriber, List<String> broken) {
        this.asked = asked;
        this.session = session;
        this.broken = broken;
        this.wishes = new Wishes(asked);
        this.offers = new Offers(asked, wishes, prescriber);
        this.granted = wishes.granted(session);
    }

    void check() {
        worked();
        if (wishes.complete()) {
            mobile();
            balanced();
        }
        int most = asked.request().minutes() * 60;
        if (session.seconds() * 10 < most * 9) {
            int longest = offers.longest(session);
            if (longest * 10 >= most * 9) {
                broken.add("9: " + session.seconds() + " s of " + most + ", and " + longest + " s were possible");
            }
        }
    }

    private void worked() {
        for (int i = 0; i < wishes.aims().size(); i++) {
            if ((granted & wishes.worked(i)) == 0) {
                Soreness sore = wishes.aims().get(i);
                if (session.leftOut().stream()
                        .noneMatch(left -> left.exercise().equals(sore.spot().id()))) {
                    broken.add("5: nothing said of " + sore);
                }
                could(wishes.worked(i), workedAsSoreAs(sore.severity()), "5: could be worked: " + sore);
            }
        }
    }

    private void mobile() {
        for (int i = 0; i < wishes.aims().size(); i++) {
            if ((granted & wishes.mobile(i)) == 0) {
                could(
                        wishes.mobile(i),
                        granted,
                        "6: could be mobile: " + wishes.aims().get(i));
            }
        }
    }

    private void balanced() {
        if (wishes.balanced() && (granted & wishes.antagonist()) == 0) {
            could(wishes.antagonist(), granted, "7: an antagonist could be trained");
        }
        if (wishes.balanced() && (granted & wishes.further()) == 0) {
            could(wishes.further(), granted, "7: a further pattern could be trained");
        }
    }

    private void could(long wish, long before, String fault) {
        if (offers.canGrant(before | wish)) {
            broken.add(fault);
        }
    }

    private long workedAsSoreAs(int severity) {
        long bits = 0;
        for (int i = 0; i < wishes.aims().size(); i++) {
            bits |= wishes.aims().get(i).severity() >= severity ? wishes.worked(i) & granted : 0;
        }
        return bits;
    }
}
