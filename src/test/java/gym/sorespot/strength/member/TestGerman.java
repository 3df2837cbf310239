package gym.sorespot.strength.member;

import java.util.Map;

/** What the engine would say in German in place of the sentences of {@link TestSession}. */
final class TestGerman {
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("Warms you up before anything else.", "Wärmt dich auf, bevor etwas anderes kommt."),
            Map.entry(
                    "Stretches your calves to a mild pull. Left calf 4: holds of 30 s at most.",
                    "Dehnt deine Waden, bis es leicht zieht. Linke Wade 4: höchstens 30 s am Stück."),
            Map.entry("Holds your calf gently before it is loaded.", "Hält deine Wade sanft, bevor sie belastet wird."),
            Map.entry(
                    "Strengthens your left and right calf slowly. Left calf 4: effort 7 at most.",
                    "Kräftigt deine linke und rechte Wade langsam. Linke Wade 4: höchstens Anstrengung 7."),
            Map.entry(
                    "Loads your calves. Left calf 4: 80% of 52.5 kg, three sets at most.",
                    "Belastet deine Waden. Linke Wade 4: 80\u202f% von 52,5 kg, höchstens drei Sätze."),
            Map.entry(
                    "Trains the shin, the partner of your calf.",
                    "Trainiert das Schienbein, den Gegenspieler deiner Wade."),
            Map.entry("A long, easy stretch for the end.", "Eine lange, leichte Dehnung zum Schluss."),
            Map.entry(
                    "Right calf at 6: this one is left out from 5 on.",
                    "Rechte Wade bei 6: Diese Übung fällt ab 5 weg."),
            Map.entry(
                    "Nothing in the catalogue is safe for it today.",
                    "Dafür ist heute nichts im Katalog sicher genug."),
            Map.entry(
                    "Downward dog once a day. Heel drops on a step, slowly, every other day.",
                    "Einmal am Tag der herabschauende Hund. Jeden zweiten Tag langsame Fersensenken auf einer Stufe."),
            Map.entry(
                    "Leave two days between sessions for the same area, such as Tuesday and Thursday.",
                    "Lass zwei Tage zwischen Einheiten für dieselbe Stelle, etwa Dienstag und Donnerstag."),
            Map.entry(
                    "Your calves need two days before they are loaded again.",
                    "Deine Waden brauchen zwei Tage, bevor sie wieder belastet werden."));

    private TestGerman() {}

    static String of(String sentence) {
        return SENTENCES.getOrDefault(sentence, sentence);
    }
}
