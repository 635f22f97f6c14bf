@NullMarked
package app.legato.trend;

import org.jspecify.annotations.NullMarked;
