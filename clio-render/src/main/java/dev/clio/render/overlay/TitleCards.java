package dev.clio.render.overlay;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.clio.core.effect.Card;
import dev.clio.core.model.Source;
import dev.clio.render.drawing.Ink;
import dev.clio.render.drawing.Life;
import dev.clio.render.drawing.Motion;
import dev.clio.render.drawing.Shape;
import dev.clio.render.drawing.TextStyle;
import dev.clio.render.type.Typography;
import java.util.ArrayList;
import java.util.List;

/** The title cards: in full over the map, and docked at its top. */
final class TitleCards {

  private static final double IN = 350;

  /** How long what is not docked takes to go. */
  private static final double QUICK = 250;

  /** How long the moving title and the docked one, which is lighter, are seen together. */
  private static final double BLEND = 150;

  private static final double LEADING = 1.07;

  /** How far below the title the subtitle is, and one of its lines below the other. */
  private static final double SUBTITLE = 80;

  private static final double SUBTITLE_LEADING = 52;

  /** What the list of sources takes at least, from the text above it on. */
  private static final double ONE_SOURCE = 350;

  private static final Splitter PARTS = Splitter.on(" · ").omitEmptyStrings().trimResults();

  private final Sheet sheet;
  private final List<Source> sources;
  private final List<Showing> showings;

  TitleCards(Sheet sheet, List<Source> sources) {
    this.sheet = sheet;
    this.sources = sources;
    this.showings = Showing.of(sheet.timeline());
  }

  /** Returns the cards in the order they are shown in. */
  List<Showing> showings() {
    return showings;
  }

  /** Adds the paper over the map that a card in full is read on. */
  void addVeils() {
    for (Showing showing : showings) {
      if (showing.isFull()) {
        double opacity =
            switch (showing.card().kind()) {
              case INTRO -> 0.94;
              case CHAPTER -> 0.90;
              case OUTRO -> 0.87;
            };
        sheet.box(
            leaving(showing, Showing.MOVING),
            Motion.NONE,
            0,
            0,
            sheet.width(),
            sheet.height(),
            0,
            new Ink(sheet.theme().paper(), opacity));
      }
    }
  }

  /** Adds the scrims that docked cards are read on. */
  void addScrims() {
    for (Showing showing : showings) {
      if (showing.docks()) {
        Scrims.docked(
            sheet,
            sheet.life(
                showing.leaves(), showing.end(), showing.full() - showing.leaves(), Sheet.FADE));
      }
    }
  }

  void add() {
    for (Showing showing : showings) {
      if (showing.isFull()) {
        addFull(showing);
      }
      if (showing.docks()) {
        addDocked(showing);
      }
    }
  }

  /** The life of what is seen while a card is shown in full, and goes in some milliseconds. */
  private Life leaving(Showing showing, double millis) {
    if (showing.docks()) {
      double fade = Math.min(millis, showing.full() - showing.leaves());
      return Life.between(
          showing.start(), showing.leaves() + fade, showing.start() <= 0 ? 0 : IN, fade);
    }
    return sheet.life(showing.start(), showing.full(), IN, Showing.MOVING);
  }

  private void addFull(Showing showing) {
    Card.Title card = showing.card();
    boolean leftward = Typography.isRightToLeft(card.title());
    boolean docks = showing.docks();
    Dock dock = Dock.of(sheet, card);
    double top = Math.rint(top(card));
    double moving = showing.full() - showing.leaves();
    Life life =
        docks
            ? Life.between(showing.start(), showing.full(), showing.start() <= 0 ? 0 : IN, 0)
            : leaving(showing, Showing.MOVING);
    sheet.rule(
        life,
        docks
            ? new Motion(showing.leaves(), moving, 0, dock.rule() - top, Dock.RULE / 96)
            : Motion.NONE,
        top,
        sheet.px(96),
        sheet.px(8),
        leftward);
    double baseline = top + sheet.px(70);
    if (card.eyebrow().isPresent()) {
      TextStyle style = sheet.capitals(32);
      String eyebrow = sheet.eyebrow(card.eyebrow().get());
      double smaller = Dock.eyebrowStyle(sheet).size() / style.size();
      sheet.words(
          life,
          Shape.Role.NONE,
          docks
              ? new Motion(showing.leaves(), moving, 0, dock.eyebrow() - baseline, smaller)
              : Motion.NONE,
          baseline,
          eyebrow,
          style,
          sheet.theme().accent(),
          leftward);
      baseline += sheet.px(110);
    } else {
      baseline += sheet.px(35);
    }
    boolean closes = card.kind() == Card.Kind.OUTRO;
    double foot =
        showing.captioned()
            ? captionTop()
            : closes ? sheet.fromFoot(90, 82) : sheet.fromFoot(300, 220);
    double limit = closes && !sources.isEmpty() ? foot - sheet.px(ONE_SOURCE) : foot;
    double last = addTitle(showing, dock, baseline, limit);
    double below = addSubtitle(showing, last, limit);
    if (closes) {
      new ClosingSources(sheet, sources)
          .add(
              leaving(showing, Showing.MOVING),
              Math.min(
                  Math.max(sheet.height() * 0.585, below + sheet.px(100)),
                  foot - sheet.px(ONE_SOURCE - 100)),
              foot);
    }
  }

  /** Returns where the rule of a card in full is. */
  private double top(Card.Title card) {
    // An outro's title stands at its own height, whether something stands above it or not.
    double above = card.eyebrow().isPresent() ? 180 : 105;
    return card.kind() == Card.Kind.OUTRO
        ? sheet.height() * 0.29 - sheet.px(above)
        : sheet.height() * 0.30 - sheet.px(70);
  }

  /** Returns the height above which nothing is in a caption's way. */
  private double captionTop() {
    return sheet.fromFoot(340, 153) - sheet.px(60);
  }

  /** Adds the title, and returns its last baseline. */
  private double addTitle(Showing showing, Dock dock, double whole, double limit) {
    String title = Typography.line(showing.card().title());
    boolean leftward = Typography.isRightToLeft(title);
    int below = subtitle(showing.card(), Integer.MAX_VALUE).size();
    double taken = below == 0 ? 0 : sheet.px(SUBTITLE + (below - 1) * SUBTITLE_LEADING);
    Fitted fitted = fit(title, limit - whole - taken);
    // A much smaller title keeps its distance from what stands above it.
    double lost = sheet.px(92 * 0.82) - fitted.style().size();
    double first = whole - 0.72 * Math.max(0, lost);
    double leading = fitted.style().size() * LEADING;
    double moving = showing.full() - showing.leaves();
    double smaller = dock.style().size() / fitted.style().size();
    double baseline = first;
    for (String line : fitted.lines()) {
      boolean isFirst = baseline == first;
      double end = dock.title() + (baseline - first) * smaller;
      sheet.words(
          isFirst && showing.docks()
              ? Life.between(
                  showing.start(),
                  showing.full(),
                  showing.start() <= 0 ? 0 : IN,
                  Math.min(BLEND, moving))
              : leaving(showing, QUICK),
          Shape.Role.NONE,
          showing.docks()
              ? new Motion(showing.leaves(), moving, 0, end - baseline, smaller)
              : Motion.NONE,
          baseline,
          line,
          fitted.style(),
          sheet.theme().ink(),
          leftward);
      baseline += leading;
    }
    if (showing.docks()) {
      // The docked title comes along the same way, so that it is in place when the large one is
      // gone.
      double large = dock.style().size() / smaller;
      sheet.words(
          Life.between(showing.full() - Math.min(BLEND, moving), showing.full(), BLEND, 0),
          Shape.Role.NONE,
          new Motion(showing.leaves(), moving, 0, dock.title() - first, smaller),
          first,
          dock.titleLine(sheet, showing.card()),
          new TextStyle(large, dock.style().weight(), false, 0),
          sheet.theme().ink(),
          leftward);
    }
    return baseline - leading;
  }

  /** A text in a size, and whether each of its words is whole in it. */
  private record Fitted(List<String> lines, TextStyle style, boolean keepsWords) {}

  /** A title may shrink a little to save a line, and more if it would not have room at all. */
  private Fitted fit(String title, double height) {
    Fitted whole = fitted(title, 1);
    for (double share : new double[] {0.94, 0.9, 0.86, 0.82}) {
      Fitted smaller = fitted(title, share);
      if (smaller.lines().size() < whole.lines().size()) {
        whole = smaller;
        break;
      }
    }
    for (double share = 0.94; share > 0.55 && !whole.keepsWords(); share -= 0.06) {
      Fitted smaller = fitted(title, share);
      whole = smaller.keepsWords() ? smaller : whole;
    }
    for (double share = 0.76; share > 0.4 && !hasRoom(whole, height); share -= 0.06) {
      whole = fitted(title, share);
    }
    if (hasRoom(whole, height)) {
      return whole;
    }
    int most = (int) Math.max(1, Math.floor(height / (whole.style().size() * LEADING)) + 1);
    return new Fitted(
        sheet.measure().clamp(title, whole.style(), sheet.room(), most),
        whole.style(),
        whole.keepsWords());
  }

  private static boolean hasRoom(Fitted fitted, double height) {
    return (fitted.lines().size() - 1) * fitted.style().size() * LEADING <= height;
  }

  private Fitted fitted(String title, double share) {
    double size = sheet.px(92) * share;
    TextStyle style = new TextStyle(size, 800, false, -0.011 * size);
    return new Fitted(
        sheet.measure().balance(title, style, sheet.room()),
        style,
        sheet.measure().keepsWords(title, style, sheet.room()));
  }

  /** Adds the subtitle below a baseline, and returns the last baseline. */
  private double addSubtitle(Showing showing, double title, double limit) {
    double baseline = title + sheet.px(SUBTITLE);
    int most = (int) Math.floor((limit - baseline) / sheet.px(SUBTITLE_LEADING)) + 1;
    List<String> lines = subtitle(showing.card(), Math.max(0, most));
    for (String line : lines) {
      sheet.words(
          leaving(showing, QUICK),
          Shape.Role.NONE,
          Motion.NONE,
          baseline,
          line,
          sheet.style(40, 400),
          sheet.theme().quietInk(),
          Typography.isRightToLeft(showing.card().title()));
      baseline += sheet.px(SUBTITLE_LEADING);
    }
    return lines.isEmpty() ? title : baseline - sheet.px(SUBTITLE_LEADING);
  }

  private List<String> subtitle(Card.Title card, int most) {
    if (card.subtitle().isEmpty() || most == 0) {
      return ImmutableList.of();
    }
    TextStyle style = sheet.style(40, 400);
    List<String> lines = new ArrayList<>();
    for (String part : PARTS.split(Typography.line(card.subtitle().get()))) {
      lines.addAll(sheet.measure().balance(part, style, sheet.room()));
    }
    return lines.size() <= most
        ? lines
        : sheet.measure().clamp(String.join(" ", lines), style, sheet.room(), most);
  }

  private void addDocked(Showing showing) {
    double in = showing.isFull() ? 0 : Sheet.FADE;
    Dock.of(sheet, showing.card())
        .add(sheet, showing.card(), sheet.life(showing.full(), showing.end(), in, Sheet.FADE));
  }
}
