package gym.sorespot.strength.sheet.print.system;

import gym.sorespot.strength.sheet.paint.Paper;
import gym.sorespot.strength.sheet.print.PrintDocument;
import gym.sorespot.strength.sheet.print.PrintException;
import gym.sorespot.strength.sheet.print.PrintPhase;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashAttributeSet;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterName;

/**
 * Hands a document to a print service of javax.print: as PDF where the service takes that, page by page otherwise.
 *
 * @param printer name of the service
 */
record Handover(String printer) {

    void send(PrintDocument document) throws PrintException {
        PrintService service = service();
        DocPrintJob job = service.createPrintJob();
        boolean pdf = service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF);
        Doc doc = pdf
                ? new SimpleDoc(document.pdf(), DocFlavor.BYTE_ARRAY.PDF, null)
                : new SimpleDoc(new PaintedPages(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
        try {
            job.print(doc, wishes(service, document));
        } catch (javax.print.PrintException e) {
            throw new PrintException(PrintPhase.REFUSED, "The printer did not take the job.", e);
        }
    }

    PrintService service() throws PrintException {
        HashAttributeSet named = new HashAttributeSet(new PrinterName(printer, null));
        PrintService[] found = PrintServiceLookup.lookupPrintServices(null, named);
        if (found.length == 0) {
            throw new PrintException(PrintPhase.NO_PRINTER, "The printer " + printer + " is not there.", null);
        }
        return found[0];
    }

    private static PrintRequestAttributeSet wishes(PrintService service, PrintDocument document) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new JobName(document.title(), null));
        wish(service, document.colour() ? Chromaticity.COLOR : Chromaticity.MONOCHROME, wishes);
        // A roll has no name in any list of papers; its printer knows what lies in it.
        if (document.paper() == Paper.A4) {
            wish(service, MediaSizeName.ISO_A4, wishes);
        } else if (document.paper() == Paper.LETTER) {
            wish(service, MediaSizeName.NA_LETTER, wishes);
        }
        return wishes;
    }

    /** Some services refuse a job for a wish that they do not know. */
    private static void wish(PrintService service, Attribute wish, PrintRequestAttributeSet wishes) {
        if (service.isAttributeValueSupported(wish, null, null)) {
            wishes.add(wish);
        }
    }
}
