package gym.sorespot.strength.catalogue;

import java.nio.file.Path;

/** Reads a folder of exercises and prints what is wrong; needs no library, so that anybody can run it. */
final class ReadFolderMain {
    private ReadFolderMain() {}

    public static void main(String[] args) {
        new CatalogueReader().read(Path.of(args[0])).problems().forEach(System.out::println);
    }
}
