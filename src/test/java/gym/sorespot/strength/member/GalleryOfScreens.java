package gym.sorespot.strength.member;

import gym.sorespot.Display;
import gym.sorespot.Gallery;
import gym.sorespot.Gallery.Painted;
import gym.sorespot.Gallery.Way;
import gym.sorespot.Inspection;
import gym.sorespot.Sight;
import gym.sorespot.language.Pseudo;
import gym.sorespot.touch.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Paints every screen of the member, and every sheet over it, in every way to hang, theme and language into
 * {@code target/screens/all}, more than a thousand pictures in some minutes, and says of each that is not as it should be
 * what is wrong. A main, because the tests paint and measure a choice of them and a build cannot wait for all. Arguments:
 * parts of names, to paint only those screens.
 */
public final class GalleryOfScreens {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Pseudo.LOCALE);

    private final List<String> complaints = new ArrayList<>();
    private int painted;

    private GalleryOfScreens() {}

    public static void main(String[] names) {
        GalleryOfScreens gallery = new GalleryOfScreens();
        MemberScenes.ALL.stream()
                .filter(scene -> names.length == 0 || List.of(names).stream().anyMatch(scene.name()::contains))
                .forEach(gallery::paintAll);
        SheetScenes.ALL.stream()
                .filter(scene -> names.length == 0
                        || List.of(names).stream().anyMatch(part -> ("session-" + scene.name()).contains(part)))
                .forEach(gallery::paintAll);
        gallery.complaints.forEach(System.out::println);
        System.out.println(gallery.painted + " pictures, " + gallery.complaints.size() + " complaints");
        System.exit(gallery.complaints.isEmpty() ? 0 : 1);
    }

    private void paintAll(SheetScenes.Scene scene) {
        String name = "all/member-session-" + scene.name();
        for (Locale language : LANGUAGES) {
            for (Sight sight : sights()) {
                String file = sight.file(name + "-" + language);
                judge(
                        file,
                        () -> Gallery.onEventThread(() -> {
                            Painted picture = scene.paint(file, sight, language);
                            sight.inspect(picture);
                            return picture;
                        }));
            }
        }
    }

    private void paintAll(MemberScenes.Scene scene) {
        for (Display display : Display.OTHERS) {
            String name = "all/member-" + scene.name();
            judge(name + "-" + display, () -> {
                Painted picture = Gallery.paint(
                        name,
                        Theme.LIGHT,
                        display,
                        () -> scene.shown(display.width(), display.height(), Locale.GERMAN));
                Gallery.onEventThread(() -> {
                    new Inspection(picture).passes(4.5);
                    return picture;
                });
            });
        }
        for (Locale language : LANGUAGES) {
            sights().forEach(sight -> paint(scene, language, sight));
        }
    }

    private static List<Sight> sights() {
        return Stream.of(Way.values())
                .flatMap(way -> Stream.of(Theme.values()).map(theme -> new Sight(theme, way, 1, false)))
                .toList();
    }

    private void paint(MemberScenes.Scene scene, Locale language, Sight sight) {
        String name = "all/member-" + scene.name() + "-" + language;
        judge(sight.file(name), () -> {
            Painted picture = Gallery.paint(name, sight, () -> scene.shown(sight.way(), language));
            Gallery.onEventThread(() -> {
                sight.inspect(picture);
                return picture;
            });
        });
    }

    private void judge(String name, Runnable painting) {
        painted++;
        try {
            painting.run();
        } catch (IllegalStateException e) {
            complaints.add(name + ": " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }
}
