package gym.sorespot.strength.history.derby;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NotDirectoryException;

/** Says in a few words why a file operation failed, without the path. */
final class Reasons {
    private Reasons() {}

    static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "this account may not write there";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "it is a file, not a folder";
        }
        if (failure instanceof FileSystemLoopException) {
            return "its links go round in a circle";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason().toLowerCase(java.util.Locale.ROOT);
        }
        return "the disk refused";
    }
}
