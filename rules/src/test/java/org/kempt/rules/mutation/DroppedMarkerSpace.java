package org.kempt.rules.mutation;

import java.util.List;
import org.kempt.core.document.Document;
import org.kempt.core.document.ListMarker;
import org.kempt.core.fix.TextEdit;
import org.kempt.core.source.SourceRange;

/** Leaves out the space after a bullet or number. */
final class DroppedMarkerSpace extends SingleEdit {
    DroppedMarkerSpace() {
        super("drop the space after a marker", true, "marker-space");
    }

    @Override
    List<TextEdit> edits(Document document) {
        return Sites.items(document).stream()
                .flatMap(entry -> entry.marker().stream())
                .filter(marker -> marker.spaces(document.source())
                        .filter(count -> count == 1)
                        .isPresent())
                .map(marker -> TextEdit.delete(space(marker)))
                .toList();
    }

    private static SourceRange space(ListMarker marker) {
        return new SourceRange(marker.range().end(), marker.range().end() + 1);
    }
}
