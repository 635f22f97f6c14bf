package app.legato;

import app.legato.store.DiaryThread;
import app.legato.stretch.SessionClock;
import app.legato.summary.PageMemoryFile;
import app.legato.system.Chime;
import app.legato.system.FolderOpener;
import app.legato.system.PdfPrinter;
import app.legato.system.ScreenAwake;
import app.legato.system.Speech;
import app.legato.text.Texts;
import app.legato.ui.carry.BringView;
import app.legato.ui.carry.FileDialogs;
import app.legato.ui.carry.TakeOutView;
import app.legato.ui.coach.CoachView;
import app.legato.ui.coach.CoachViewModel;
import app.legato.ui.coach.Cues;
import app.legato.ui.cramp.CrampView;
import app.legato.ui.diary.DiaryView;
import app.legato.ui.doctor.DoctorView;
import app.legato.ui.doctor.Memory;
import app.legato.ui.doctor.SaveDialog;
import app.legato.ui.help.CheckView;
import app.legato.ui.help.HelpView;
import app.legato.ui.plans.PlansView;
import app.legato.ui.routine.RoutineView;
import app.legato.ui.servings.ServingsView;
import app.legato.ui.settings.CopyDialog;
import app.legato.ui.settings.DiaryPlace;
import app.legato.ui.settings.SettingsView;
import app.legato.ui.shell.Breadth;
import app.legato.ui.shell.Choices;
import app.legato.ui.shell.Desk;
import app.legato.ui.shell.DrinkLog;
import app.legato.ui.shell.KeptCautions;
import app.legato.ui.shell.Navigator;
import app.legato.ui.shell.NightClosing;
import app.legato.ui.shell.Route;
import app.legato.ui.shell.Screen;
import app.legato.ui.shell.ShellView;
import app.legato.ui.shell.TipBook;
import app.legato.ui.shell.Today;
import app.legato.ui.shell.TonightsPlan;
import app.legato.ui.shell.Undo;
import app.legato.ui.tips.TipsView;
import app.legato.ui.tonight.TonightView;
import app.legato.ui.trends.TrendsView;
import app.legato.ui.welcome.WelcomeView;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Wires Legato with {@code new}: the one place where parts meet. Opening it costs nothing; the diary is opened by its first question. */
public final class Services implements AutoCloseable {
    private final DiarySource source;
    private final Path folder;
    private final DiaryThread diary;
    private final Choices choices;
    private final Navigator navigator;
    private final Desk desk;
    private final Undo undo = new Undo();
    private final Today today;
    private final TonightsPlan plan;
    private final SessionClock sessionClock;
    private Subscription keptCautions = Subscription.EMPTY;
    private @Nullable Chime chime;
    private @Nullable ScreenAwake screenAwake;
    private @Nullable Speech speech;
    private @Nullable SaveDialog saveDialog;
    private @Nullable Memory pageMemory;
    private @Nullable Path opened;
    private final ObjectProperty<Breadth> breadth = new SimpleObjectProperty<>(Breadth.WIDE);

    /**
     * @param source where the diary lies and how it is opened
     * @param sessionClock what a guided session counts: a tour or a test brings one that runs faster
     */
    public Services(DiarySource source, Clock clock, Choices choices, Route first, SessionClock sessionClock) {
        this.source = source;
        this.sessionClock = sessionClock;
        folder = Objects.requireNonNull(source.file().toAbsolutePath().getParent(), "a file lies in a folder");
        diary = new DiaryThread(source::open);
        desk = new Desk(diary);
        navigator = new Navigator(first);
        today = new Today(clock, choices);
        this.choices = choices;
        plan = new TonightsPlan(choices, desk);
    }

    public Today today() {
        return today;
    }

    public Choices choices() {
        return choices;
    }

    public Navigator navigator() {
        return navigator;
    }

    /** The window's content in the language that is chosen now. */
    public ShellView shell() {
        Texts texts = texts();
        NightClosing closing = new NightClosing(desk, today, undo, texts);
        DrinkLog drinks = new DrinkLog(desk, today, choices, undo, texts);
        return new ShellView(
                texts,
                navigator,
                desk,
                undo,
                closing,
                choices,
                drinks,
                breadth,
                source.file(),
                source::startAnew,
                route -> screen(route, texts, closing, drinks));
    }

    private Texts texts() {
        return new Texts(choices.now().language().locale(Locale.getDefault()));
    }

    /**
     * Keeps the preferences' copies of the cautions true to the diary, at the start and after each change: the help in a cramp and the plan
     * go by it, and settings may have been lost or a copy of the diary brought back.
     */
    void keepCautions() {
        keptCautions = new KeptCautions(desk, today, choices).follow();
    }

    private Screen screen(Route route, Texts texts, NightClosing closing, DrinkLog drinks) {
        return switch (route) {
            case Route.Tonight _ ->
                new TonightView(
                        desk, today, plan, choices, navigator, undo, closing, drinks, tipBook(texts), breadth, texts);
            case Route.Plans _ -> new PlansView(desk, choices, navigator, undo, breadth, texts);
            case Route.Routine _ -> new RoutineView(desk, plan, choices, navigator, undo, breadth, texts);
            case Route.Servings _ -> new ServingsView(desk, choices, navigator, undo, breadth, texts);
            case Route.Coach _ -> coach(texts);
            case Route.CrampNow _ -> new CrampView(desk, today, choices, navigator, undo, texts);
            case Route.Diary _ -> new DiaryView(desk, today, choices, navigator, undo, breadth, texts);
            case Route.Tips _ -> new TipsView(desk, tipBook(texts), navigator, texts);
            case Route.Help _ -> new HelpView(navigator, texts);
            case Route.Check _ -> new CheckView(desk, tipBook(texts), navigator, texts);
            case Route.Settings _ -> settings(texts);
            case Route.TakeOut _ ->
                new TakeOutView(
                        desk, today, choices, plan, navigator, source.file(), opener(), fileDialogs(texts), texts);
            case Route.BringIn _ -> new BringView(desk, today, choices, navigator, fileDialogs(texts), texts);
            case Route.Welcome _ -> new WelcomeView(choices, navigator, folder, breadth, texts);
            case Route.Doctor _ -> doctor(texts);
            case Route.Trends _ -> new TrendsView(desk, today, choices, navigator, undo, breadth, texts);
        };
    }

    private TipBook tipBook(Texts texts) {
        return new TipBook(desk, today, choices, undo, texts, Locale.getDefault());
    }

    private Screen coach(Texts texts) {
        Cues cues = new Cues(choices, chime(), speech(), texts.locale());
        CoachViewModel model =
                new CoachViewModel(texts, today, plan, choices, desk, navigator, sessionClock, cues, screenAwake());
        return new CoachView(model, texts, choices, navigator, breadth);
    }

    private Screen settings(Texts texts) {
        Optional<Predicate<Path>> opener = opener();
        DiaryPlace place = new DiaryPlace(folder, opener.isPresent(), opener.orElse(_ -> false));
        CopyDialog system = CopyDialog.ofSystem(texts);
        CopyDialog dialog =
                (owner, name) -> saveDialog == null ? system.choose(owner, name) : saveDialog.choose(owner, name);
        return new SettingsView(
                desk, choices, navigator, undo, today, place, dialog, chime(), speech(), breadth, texts);
    }

    /** Shows a folder in the computer's file window, where it can. */
    private static Optional<Predicate<Path>> opener() {
        return FolderOpener.find(System.getProperty("os.name", ""), System.getenv())
                .map(opener -> opener::open);
    }

    private FileDialogs fileDialogs(Texts texts) {
        FileDialogs system = FileDialogs.ofSystem(texts);
        return new FileDialogs() {
            @Override
            public Optional<Path> save(Window owner, String name) {
                return saveDialog == null ? system.save(owner, name) : saveDialog.choose(owner, name);
            }

            @Override
            public Optional<Path> open(Window owner) {
                return opened == null ? system.open(owner) : Optional.of(opened);
            }

            @Override
            public Optional<Path> openFolder(Window owner) {
                return opened == null ? system.openFolder(owner) : Optional.of(opened);
            }
        };
    }

    /** Answers which file or folder to read with {@code file}, in place of the system's dialog: for tests. */
    void answerOpening(Path file) {
        opened = file;
    }

    private Screen doctor(Texts texts) {
        SaveDialog system = SaveDialog.ofSystem(texts);
        SaveDialog dialog =
                (owner, name) -> Objects.requireNonNullElse(saveDialog, system).choose(owner, name);
        if (pageMemory == null) {
            pageMemory = Memory.of(PageMemoryFile.in(folder));
        }
        return new DoctorView(desk, today, navigator, choices, pageMemory, new PdfPrinter(), dialog, breadth, texts);
    }

    /** Lets {@code dialog} answer where to save, in place of the system's: for the tour and for tests. */
    void answerSaving(SaveDialog dialog) {
        saveDialog = dialog;
    }

    /** What a session sounds with; settings say whether it can be heard. FX thread. */
    public Chime chime() {
        if (chime == null) {
            chime = Chime.onSoundCard();
        }
        return chime;
    }

    /** What keeps the screen on while a session runs. Nothing is opened before that. FX thread. */
    public ScreenAwake screenAwake() {
        if (screenAwake == null) {
            screenAwake = ScreenAwake.ofSystem(
                    System.getProperty("os.name", ""), System.getenv(), () -> texts().get("system.awake-reason"));
        }
        return screenAwake;
    }

    /** What says the spoken cues, where there is a voice. Nothing is started before the first. FX thread. */
    public Speech speech() {
        if (speech == null) {
            speech = Speech.ofSystem(System.getProperty("os.name", ""), System.getenv());
        }
        return speech;
    }

    /** Lets {@code voice} speak in place of the system's: for tests. */
    void speakWith(Speech voice) {
        speech = voice;
    }

    /** The bridge to the diary. */
    public Desk desk() {
        return desk;
    }

    /** Finishes what is being stored. */
    @Override
    public void close() {
        keptCautions.unsubscribe(); // what is stored last tells of a change that nobody looks at any more
        if (pageMemory != null) {
            pageMemory.close();
        }
        diary.close();
    }
}
