package app.legato.summary;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What is drawn on one page where its markup has an object, by the object's type. */
final class Drawings implements FSObjectDrawerFactory {
    private final Map<String, FSObjectDrawer> drawers = new HashMap<>();

    void add(String type, FSObjectDrawer drawer) {
        drawers.put(type, drawer);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return drawers.get(element.getAttribute("type"));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object") && drawers.containsKey(element.getAttribute("type"));
    }
}
