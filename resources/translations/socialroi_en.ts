<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/about.py" />
      <source>About SocialROI Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/about.py" />
      <source>Plans, tracks and proves what social media returns. Works offline: your data stays in your workspace file, and the app never connects to a network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/about.py" />
      <source>Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/about.py" />
      <source>Qt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/about.py" />
      <source>SocialROI Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/about.py" />
      <source>System</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/about.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddPerson</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/add_person.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/add_person.py" />
      <source>Enter adds the person to Search; Esc closes the line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/add_person.py" />
      <source>Name or handle of the new person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/add_person.py" />
      <source>Name, @handle, or the address of a profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/add_person.py" />
      <source>Type a name, or a handle such as @anna.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddedBar</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/added_bar.py" />
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/added_bar.py" />
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/added_bar.py" />
      <source>Open the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/added_bar.py" />
      <source>Show each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/added_bar.py" />
      <source>Shows side by side what looks alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/added_bar.py" />
      <source>What became of the files</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddingFiles</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>Add to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>Adding files to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>Tidying up</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AddingLinks</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/adding_links.py" />
      <source>%Ln links added</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/adding_links.py" />
      <source>%Ln there already</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/adding_links.py" />
      <source>1 link added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/adding_links.py" />
      <source>Add links to the library</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AlikeCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_card.py" />
      <source>Reading the picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_card.py" />
      <source>chosen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AlikeDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>B: they only look alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>Keep all, do not ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>Keep both, do not ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>Keep this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>Looking for what looks alike…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>No pieces look alike any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>Pieces that look alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/alike_dialog.py" />
      <source>These look alike. Which one stays? The others go into it, with their places and the stricter rights.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AllResults</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>What the library brought</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnswerDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Answer about “{piece}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Attach a proof…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>In their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Note the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Proof of the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>That is no day; write one such as 2026-08-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Tick the uses that were answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Until (empty: without an end)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/answer_dialog.py" />
      <source>Where (empty: everywhere)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AnsweringModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/answering.py" />
      <source>Answer about rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/answering.py" />
      <source>Keeping {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/answering.py" />
      <source>That day is over; write the last day on which it may be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/answering.py" />
      <source>Withdraw rights</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskDialog</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Ask for %Ln pieces of one creator</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Ask for “{piece}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Asked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Copied and logged as asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Copy and log as asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Language of the creator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Language of the creator: {language}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>May we use it for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Not on a network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Still missing: {fields}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>That is no day; write one such as 2026-08-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>The last day asked for is over; write a later one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>The text is empty; write what you ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Tick at least one use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/ask_dialog.py" />
      <source>Write it anew</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskLine</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/ask_line.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/ask_line.py" />
      <source>Enter saves, Esc leaves it as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/ask_line.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/ask_line.py" />
      <source>That is no day; write one such as 2026-08-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/ask_line.py" />
      <source>Write a word or two, or leave with Esc.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Asked</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/asked_words.py" />
      <source>{field} {sign} {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/asked_words.py" />
      <source>{field}: any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/asked_words.py" />
      <source>{field}: none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/asked_words.py" />
      <source>{field}: not {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/asked_words.py" />
      <source>{field}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/asked_words.py" />
      <source>“{text}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskedChips</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Creator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Shortlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>Used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>declined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>ends within 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>from later on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>granted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>last month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>nobody asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>not on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>not rated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>our own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>replied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>this month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>this year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>usable for anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asked_chips.py" />
      <source>{stars} or more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskingModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asking.py" />
      <source>Ask for rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/asking.py" />
      <source>Writing a request</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BarRangeView</name>
    <message>
      <location filename="../../socialroi_desktop/views/charts/bar_range_view.py" />
      <source>Bar chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/bar_range_view.py" />
      <source>Range {low} … {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/bar_range_view.py" />
      <source>{name}: {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BaselineFields</name>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Baseline from day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Baseline to day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Count the metric over these days again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Counting begins with the goal: only for a number to reach, not for a percentage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Measuring…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>No row of these days counts towards it. If these days were never imported, 0 is not the value before: choose other days or type it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Nothing was counted on these days; choose other days or type the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Source of the number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Value on these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Where it comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>Where the baseline comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>for example: channel report of July</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/baseline_fields.py" />
      <source>required: the value before the goal</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BatchCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Every row of this file was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Import again with the same choices…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Import these rows again as they were</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Imported {moment} · %Ln lines in the file</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Imported {moment} · 1 line in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>It was taken back. Bring it back to see its rows and what was wrong with others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Looking what it touched…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Mend them in a spreadsheet and import that file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Reading which rows it left…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Rows that were not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>SHA-256 {sum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Save rejected rows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Taken back {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_card.py" />
      <source>Undo this import</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BatchDetail</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_detail.py" />
      <source>Looking what an import touched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_detail.py" />
      <source>No row in the workspace is from this import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_detail.py" />
      <source>Reading what an import left</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BatchDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>Find a line, column, reason or cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>Import of {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>Lines in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>None to show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>Nothing had to be chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>Rows by verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>Rows that were not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>The file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/batch_dialog.py" />
      <source>What was chosen</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BatchTable</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_table.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_table.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_table.py" />
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_table.py" />
      <source>taken back {moment} · {format}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_table.py" />
      <source>taken back {moment}; rows edited since stay · {format}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BatchWords</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>%Ln more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>Column “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>Decimal sign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>Times are in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>day before month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>month before day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>{field} of every row</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>{records}: %Ln rows</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>{records}: 1 row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_words.py" />
      <source>{records}: {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/board.py" />
      <source>Move to: {column}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/board.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BoardModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/board.py" />
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/board.py" />
      <source>Without</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/board.py" />
      <source>{title}, %Ln cards</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/board.py" />
      <source>{title}, 1 card</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BoardRows</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/board_rows.py" />
      <source>Sorting: {rows}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BreakEven</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>%Ln orders</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Another offer: {offer}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Band: 80 % of likely outcomes, {low} … {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Commission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Contribution margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Days of these orders</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Dots: orders of %Ln own past partners of this size, {reached} reached {needed}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Dots: orders of %Ln own past partners of this size.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Fee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Needed: {orders}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Order value before refunds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Orders of past partners: {orders}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Own orders behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Own time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Refunds by money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>Shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>at {fee}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>chance, range {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>no chance shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>to break even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>without a fee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>{cost} ÷ ({value} × {kept} × {margin} = {left})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>{dots} {band}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>{hours} h at {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/break_even_text.py" />
      <source>{orders} at {fee}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BreakEvenCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/break_even_card.py" />
      <source>Break-even before paying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/break_even_card.py" />
      <source>Hide the proof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/break_even_card.py" />
      <source>No deal in talks; begin one with its purpose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/break_even_card.py" />
      <source>Proof</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BreakdownCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Add campaigns on the Plan tab, with the names they have in your links and ads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Break down by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Compare the days after it stopped with the days it ran</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Give each one a discount code on the Data tab; orders with it are counted here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Import a file with a row for each page of a visit; the bands are on the Data tab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Import a shop export that lists the products of each order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Import orders and ad results, or type your costs on the Data tab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Import the post export of Instagram, Facebook or another platform.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>No campaign had orders or costs in these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>No channel had orders or costs in these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>No influencer had orders or costs in these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>No page times in these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>No partner had orders or costs in these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>No post was published in these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>No product was sold in these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Open the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Return by group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>Type how many followers each partner has; orders by their codes and links are counted here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/breakdown_card.py" />
      <source>{count} · sorted by {column}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Bringing</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Add a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Add a link…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Add a review or another text…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Back to the UGC library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Find moved files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Import a list of links and texts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>In which folder are the moved files?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Link a folder where it lies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Link a folder where it lies…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Link files where they lie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/bringing.py" />
      <source>Link files where they lie…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BroughtDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/brought_dialog.py" />
      <source>None that are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/brought_dialog.py" />
      <source>Orders by them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/brought_dialog.py" />
      <source>Pages before and after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/brought_dialog.py" />
      <source>Posts with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/brought_dialog.py" />
      <source>What “{piece}” brought</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BroughtLines</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/brought_lines.py" />
      <source>Adding up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/brought_lines.py" />
      <source>Brought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/brought_lines.py" />
      <source>Page before and after…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/brought_lines.py" />
      <source>Shows the posts and orders behind it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BroughtModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought.py" />
      <source>What it brought</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BugReportDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/bug_report.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/bug_report.py" />
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/bug_report.py" />
      <source>Copy report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/bug_report.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/bug_report.py" />
      <source>Something went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/bug_report.py" />
      <source>The report names the place in the app and the versions. Read it before you pass it on: it may hold a file name.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CampaignsView</name>
    <message>
      <location filename="../../socialroi_desktop/views/plan/campaigns_view.py" />
      <source>A campaign ties costs, links, orders and goals together, so that its return can be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/campaigns_view.py" />
      <source>New campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/campaigns_view.py" />
      <source>No campaigns yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/card.py" />
      <source>More for {card}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChannelPicker</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/channel_picker.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/channel_picker.py" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/channel_picker.py" />
      <source>Choose channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/channel_picker.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Channels</name>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Bilibili</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Bluesky</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Direct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Douyin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Facebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Google</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Influencers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Instagram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>LinkedIn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Mastodon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Not attributable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Organic search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Other sites</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Paid search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Pinterest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Reddit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Snapchat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Social, network unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>TikTok</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>WeChat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Weibo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>X (Twitter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Xiaohongshu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>YouTube</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/platforms.toml" />
      <source>Zalo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChannelsField</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/channels_field.py" />
      <source>none chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/channels_field.py" />
      <source>{label}: {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/charts/chart_card.py" />
      <source>Nothing to draw yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/chart_card.py" />
      <source>Save as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/chart_card.py" />
      <source>Save as PNG…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/chart_card.py" />
      <source>Save as SVG…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/chart_card.py" />
      <source>Save chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/chart_card.py" />
      <source>Show as table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/chart_card.py" />
      <source>There are no figures in this period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/chart_card.py" />
      <source>Working it out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/chart_card.py" />
      <source>{chart}, as a table</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckIn</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/check_in.py" />
      <source>not counted yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/check_in.py" />
      <source>{count} on {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CheckInDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>(no account name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Account or group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Add an account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Channel of the new account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Counted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Counted on is no day until today; write a date such as 2026-08-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Followers and group members, as the apps show them now. No platform exports these back in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Followers of {account}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Group members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Group members of {account}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Name of the new account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Nothing was typed; write at least one count.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>Weekly check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/check_in_dialog.py" />
      <source>{account} on {channel}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Choosing</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/choosing.py" />
      <source>Choose one or more pieces first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/choosing.py" />
      <source>Edit together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/choosing.py" />
      <source>Rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/choosing.py" />
      <source>Shortlist</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CollectDialog</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>%Ln pieces are chosen.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>1 piece is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>A new name, or one that is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>Put in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>Put into a collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>Take out of “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>The collection needs a name; type one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>They are in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collect_dialog.py" />
      <source>{name} ({held} of {count})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Collecting</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/collecting.py" />
      <source>All of them are in “{name}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/collecting.py" />
      <source>Put into a collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/collecting.py" />
      <source>Take out of a collection</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CollectionHead</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>%Ln pieces</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>1 piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Choose pieces of the library and press C to put them in here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Contact sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Copies what may be used into a folder, with credits and rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Saves pages of pictures with creator and rights (PDF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Show in the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Shows these pieces among all pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/collection_head.py" />
      <source>Takes the chosen pieces out (Delete)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ComingPage</name>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Close each week and campaign: what worked, what did not, what changes next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Find old decisions and lessons again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Listening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Log mentions, questions and complaints with a clock for each reply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Plan posts by day and channel, each with its goal, link and call to action.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Read what people like and dislike, by topic and product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>See holidays of the countries you sell to, and gaps in your posting rhythm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>See in one list what is due or late: replies, posts, follow-ups, rights that end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Tick things off, and start the review of the week when it is time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_tabs.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_page.py" />
      <source>What you will do here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/coming_page.py" />
      <source>comes in a later version</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CommandPalette</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/shell/found_delegate.py" />
      <source>%Ln more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>1 found in {ms} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_delegate.py" />
      <source>1 more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_matching.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/palette_foot.py" />
      <source>Ctrl ↵</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>Find anything, run any command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>Late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>Make a post, person or mention of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/making.py" />
      <source>Mention that says “{text}”…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>New post about “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>Nothing found for “{query}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>Opened last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/making.py" />
      <source>Person called “{text}”…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/making.py" />
      <source>Post called “{text}”…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/setting_places.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>There is no “in:{kind}”; did you mean “in:{near}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>There is no “in:{kind}”; there are such as {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>UGC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>a draft, its form filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/palette_foot.py" />
      <source>accents and case do not count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/states.py" />
      <source>blocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/states.py" />
      <source>ended {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/states.py" />
      <source>from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/palette_foot.py" />
      <source>in:ugc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_records.py" />
      <source>makes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_delegate.py" />
      <source>more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_delegate.py" />
      <source>more than {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>more than {count} found in {ms} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/palette_foot.py" />
      <source>move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_matching.py" />
      <source>named in {language}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/palette_foot.py" />
      <source>narrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>next group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/palette_foot.py" />
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/palette_foot.py" />
      <source>open, keep this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/states.py" />
      <source>since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/states.py" />
      <source>until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/command_palette.py" />
      <source>{count} found in {ms} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/states.py" />
      <source>{day}, {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/palette_foot.py" />
      <source>简 = 繁</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactLog</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>%Ln touches</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>1 touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>Contact log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>Dropped: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>owed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>promised: {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>they</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>{number} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_log.py" />
      <source>{time} h</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactLogCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Contact log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Drop with a reason…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Edit…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Log at once: {way}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>New touch: they or you, how, what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>No touch yet. Type one above, or press L for a comment or message just made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Not settled after all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Owed stays until answered, settled or dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Promise until…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Promised until when?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Such as “they mail asks who pays customs”, or “you comment on a reel, 2 min”. How: mail, message, comment, call, letter, meeting, follow. The time it took comes last: 5 min, 1 h or 1:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>Why is it dropped?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>they / you, how, what, 5 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_log.py" />
      <source>usual touch</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ContactSheet</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/contact_sheet.py" />
      <source>%Ln pieces</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/contact_sheet.py" />
      <source>1 piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/contact_sheet.py" />
      <source>Making a contact sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/contact_sheet.py" />
      <source>No right so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/contact_sheet.py" />
      <source>Page {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/contact_sheet.py" />
      <source>Pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/contact_sheet.py" />
      <source>Saved as “{file}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/contact_sheet.py" />
      <source>{use} until {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CostLine</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/cost_line.py" />
      <source>Add cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/cost_line.py" />
      <source>Enter adds the cost; what was chosen stays for the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/cost_line.py" />
      <source>Own hours are priced at {rate} an hour unless an amount is typed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/cost_line.py" />
      <source>Own hours need a rate: set your hourly rate in the workspace settings, or type an amount.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/cost_line.py" />
      <source>Type an amount, or the time of own hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/cost_line.py" />
      <source>{time} h × {rate} = {cost}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CountedDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/plan/counted_dialog.py" />
      <source>Counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/counted_dialog.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/counted_dialog.py" />
      <source>What was counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/counted_dialog.py" />
      <source>Whole contact log with them</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CountedRows</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/counted_rows.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/counted_rows.py" />
      <source>Kind of row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/counted_rows.py" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/counted_rows.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/counted_rows.py" />
      <source>names no product, counted anyway</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Culling</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/culling.py" />
      <source>0 to 5 rate, S shortlists, T tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/culling.py" />
      <source>Rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/culling.py" />
      <source>Rates the chosen pieces from 0 to 5</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/commands.py" />
      <source>Add a row to the table that is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_groups.py" />
      <source>Ads and costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Back to the files to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_groups.py" />
      <source>Campaigns, codes, rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Exports (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.xml *.zip);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Import files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Import files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Import rows copied in a spreadsheet, with their header</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Imported %Ln rows</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Imported 1 row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/commands.py" />
      <location filename="../../socialroi_desktop/views/data/section_groups.py" />
      <source>Imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_groups.py" />
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/commands.py" />
      <source>Paste rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Pasted rows.tsv</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_groups.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_groups.py" />
      <source>Platforms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Sections of data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_groups.py" />
      <source>Shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>The clipboard holds no rows; copy them in your spreadsheet with their header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_groups.py" />
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/commands.py" />
      <source>Weekly check-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>Weekly check-in · due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/page.py" />
      <source>every row knows the file and line it came from</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataTable</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/data_table.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DateField</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/date_field.py" />
      <source>A date such as {day}, today, tomorrow, a day of the week, or +7 for in a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/date_field.py" />
      <source>Choose a date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/date_field.py" />
      <source>Choose from a calendar</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DayEdit</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/form_row.py" />
      <source>d MMM yyyy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Days</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/shared/day_counts.py" />
      <source>%Ln days</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/day_counts.py" />
      <source>1 day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/day_counts.py" />
      <source>{days} d</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DealCard</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>%Ln orders</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>As it was when the offer was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Break-even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Content rights by use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Copied the terms sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Copy terms sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>Costs written: {amounts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>Deal {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Delete this deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Deliverables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Move to {stage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>New deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>No costs written yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>Offered, not agreed yet: {given}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Range {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Reply by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Say what the deal is for; its terms follow from the purpose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Submit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Terms and offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>The deal is made, {name} still stands in {stage}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_card.py" />
      <source>Tracking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>all paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>also the code of {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>asked {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>commission earned, not written yet: {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>commission recorded too much, as goods came back: {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>disclosure “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>free of clashes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>its orders earn for a deal that was signed first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>no end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>nothing paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>owed: {amounts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>product {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>received {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>sent {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>shipping {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>submitted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>they: {offer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>you: {offer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>{first} – {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>{share} of orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <source>{time} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_columns.py" />
      <source>{what}, dropped</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DealChanges</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_changes.py" />
      <source>Accept an offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_changes.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_changes.py" />
      <source>Make the code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_changes.py" />
      <source>Make the link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_changes.py" />
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_changes.py" />
      <source>New deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_changes.py" />
      <source>Pay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_changes.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_changes.py" />
      <source>Write the costs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DealPartsView</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_parts.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_parts.py" />
      <source>Edit…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DealsModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deals.py" />
      <source>Read deals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deals.py" />
      <source>Write the terms sheet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Deleted</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/shared/deleted_words.py" />
      <source>%Ln rows stay and no longer name what was deleted. {kinds}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/deleted_words.py" />
      <source>1 row stays and no longer names what was deleted. {kinds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/deleted_words.py" />
      <source>With it went: {kinds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/deleted_words.py" />
      <source>{rows}: {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeliverablesSection</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Add…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Deliverables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Drop…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Live, choose the post…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Nothing to deliver yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Submitted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Why is it dropped?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>due until done, moved or dropped</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Desktop</name>
    <message>
      <location filename="../../socialroi_desktop/app.py" />
      <source>Open workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/app.py" />
      <source>SocialROI Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/app.py" />
      <source>SocialROI workspaces (*{suffix})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/app.py" />
      <source>Tidying copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/app.py" />
      <source>Tidying kept files</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/buttons.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/buttons.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/form_dialog.py" />
      <source>Close without it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/form_dialog.py" />
      <source>Go on writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/form_dialog.py" />
      <source>What you wrote is kept nowhere else.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Dragging</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/dragging.py" />
      <source>%Ln of the dragged pieces may not be used for anything yet; ask their makers.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/dragging.py" />
      <source>1 of the dragged pieces may not be used for anything yet; ask its maker.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/dragging.py" />
      <source>Making copies to drag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/dragging.py" />
      <source>More than {count} pieces are not dragged out; export them instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/dragging.py" />
      <source>The copies are made; what was dragged can be dragged now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/dragging.py" />
      <source>The copies of what was dragged are still being made; drag them again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/dragging.py" />
      <source>“{title}” stayed here: {reason}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DropdownButton</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/dropdown_button.py" />
      <source>{label}: {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Due</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/shared/due.py" />
      <source>%Ln days late</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/due.py" />
      <source>1 day late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/due_list.py" />
      <source>In charge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/due_list.py" />
      <source>Reading what is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/due_list.py" />
      <source>Saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/due_list.py" />
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/due_list.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/due_list.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/shared/due.py" />
      <source>in %Ln days</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/due.py" />
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/due.py" />
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DueDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>All tabs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Choose today or a later day, such as {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Drop…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>In charge: anybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Later…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Next actions, answers, promises and dates of deals come here on their day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Nobody in charge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Nothing is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Of which tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Put off until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>What is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Who is in charge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>Why it is dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/due_dialog.py" />
      <source>why? The reason is kept</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EarnedModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/earned.py" />
      <source>Count what was earned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/earned.py" />
      <source>{now} this period, {before} the period before</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/earned.py" />
      <source>{now} until today, {before} of them in the last %Ln days</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/earned.py" />
      <source>{now}, before that {before}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EarnedView</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/earned_lines.py" />
      <source>Add link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/earned_lines.py" />
      <source>Add mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/earned_lines.py" />
      <source>Add partnership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/earned_view.py" />
      <source>By month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/earned_chart.py" />
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/earned_view.py" />
      <source>Partnerships, links or mentions</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EditTable</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/edit_table.py" />
      <source>Clear cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/edit_table.py" />
      <source>Delete rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/edit_table.py" />
      <source>Fill down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/edit_table.py" />
      <source>Merge two rows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/edit_table.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/edit_table.py" />
      <source>Open {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/edit_table.py" />
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/edit_table.py" />
      <source>Tags…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EraseDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Delete their pieces, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Erase everywhere: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Erase for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Erased everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Erased. This is the receipt; it names counts and files that remain, not the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Erasing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Everything of this person goes: from the tables, from the history and from the bytes of the file. This cannot be undone, and undo of older steps does not bring it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Keep their pieces without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Looking for what names the person…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Receipt of an erasure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Save receipt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Save receipt…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>Text (*.txt);;JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/erase_dialog.py" />
      <source>What becomes of the pieces they made</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Erasing</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>A person was erased from the workspace on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Deleted: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Erasing everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Kept rows of imported files that name the person: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Linked files that stay where they lie, delete them yourself: {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Looking for what names the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Not touched, delete them yourself: {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Old pages of the file could not be written over, because something else reads it; they go with later changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Pieces of the library that go with their pictures and films: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Pieces of the library that stay without a name, a source and a proof: {count}. The kept files may still tell place and device; no copy that is exported does, also once such a piece is merged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Stays without the person, with all amounts and days: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Steps of undo that tell of the person: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Texts that may still hold the name, look at them yourself: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>Will be deleted: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>{rows} to rename or delete: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/erasing.py" />
      <source>{rows}: {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ErrorBanner</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/error_banner.py" />
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/error_banner.py" />
      <source>Copy report</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>A sheet with credits and rights lies beside the copies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Asking what may be used…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Browse…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Export pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>For example {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Leave place, device and moment in the copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Let these go, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Names of the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>New folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Pieces that may not go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Shown in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>To be used for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Where to put the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Why they go all the same; it is kept in the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Write the day of the use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>Write the name of a new folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/export_dialog.py" />
      <source>“{folder}” exists already; choose another name.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FactLines</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/fact_lines.py" />
      <source>Opens it where it lives</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldEditors</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/field_editors.py" />
      <source>12.5%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/field_editors.py" />
      <source>1:30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/field_editors.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/field_editors.py" />
      <source>New: {record}…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldStrip</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/field_strip.py" />
      <source>Drag it onto the column it is in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/field_strip.py" />
      <source>Fields without a column: drag one onto its column</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>#ad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>1 September 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>10%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>30 September 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>31 December 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>@ania.skates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>A code such as pl, vi or zh_Hans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/views.py" />
      <source>A field, with - before it for the largest first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>A pseudonym, never the e-mail itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>A search for 开箱 then finds 開箱 as well, and the other way round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>ANIA10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>AVIF picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Account day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Account days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Accounts by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Ad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Ad result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Ad results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Ad set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Ad spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Add a campaign and the names its links and ads carry; orders then find it by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Add each code with its channel; an order with that code is credited there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Add what a visit of so many seconds means to you; visits are then counted by band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Add what customers made of your products; pictures and films are kept with the rights to use them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Add what you sell with its unit cost, so that sales turn into profit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Ads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Affiliate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>After so many days without a word people with this tag are due, in any stage from Letter on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Agent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Agreed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Agreed to be written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>All clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Ambassador</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Amber</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Amounts in other currencies stand apart until you add a rate for their currency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Ania</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Ania Kowalska</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Answered on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Answered, kept, or dropped with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>As a tagged link names it, or a site: spring-flyer, blog.example.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>As of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Asked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Asked on which network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Asked until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Assumed break-even orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Assumed chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Assumed chance, high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Assumed chance, low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Assumed margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Assumed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Assumed order value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Assumed refund rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Audience fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Audience fit from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Author</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Author's followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Awareness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>BMP picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Baseline from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Baseline from day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Baseline to day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Before the first letter look at your own accounts as a partner does: Outreach tab, “Profile ready”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Big account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Birch &amp; Bean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Bounces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Brand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Brand in sight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Break-even orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Breakdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Budget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Buyer show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Came at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Campaign in the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Campaign in the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Campaign in the link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Cancelled or voided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Carousel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Channel group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <source>Channel in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Checked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Color</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Commission</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Complaint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/views.py" />
      <source>Conditions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Contact form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Contact log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Contacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Content right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Content rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Content rights by use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Conversion value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Count code discounts as cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Counted on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Countries, or EU, DACH and the like, with a comma between two; empty: everywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Coupon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Creator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Creator erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Creator handle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Customer key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Customers' photos and videos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Day and time as the clock of its account shows them, such as 2026-10-02 09:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Days of silence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Deals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Decided on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Decision on what is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Decisions on what is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Declined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Deliverable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Deliverables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Disclosure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Discount code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Discount codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Discount given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Discounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Discounts given through tracked codes then stand with the costs instead of lowering net sales.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>Document or archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Drop a file with a row for each page of a visit: visit, time, page, seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Drop a list here, or type names with their handles; orders that name a handle find them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <source>Drop a list of customers' touches here: who, when, where, and whether it led to an order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Drop a list of refunds here; each lowers the net sales of its order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Drop a traffic report of your web analytics here, by channel and day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Drop the daily export of each account here, or press Weekly check-in and type your followers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Drop the export of your ad manager here: what each ad spent and brought.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Drop the export of your listening tool here, or type what is said of you and where.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Drop the list of your form or newsletter tool here; every lead keeps where it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Drop your shop's order export here, or add one by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Due on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>E-mail subscription</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Earned mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Earned mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Empty: without an end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>End of usage rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Engaged sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Engagement rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Engagement time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Engagement usual for the size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Engagements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Every piece is asked for by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Exchange rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Exchange rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Export your posts from each platform and drop the files here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Fan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Far more or less than usual looks like bought followers or an account that is asleep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Fee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Fees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Figures by export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Figures of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Figures of a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Figures of posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>File name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>File of a merged piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>Files are kept with a record: choose it in its table and drop them on the panel beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>Files merged into it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>Files of merged pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Find Chinese in both scripts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>First letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>First name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>First ride</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Follower count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Follower counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Followers as of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Followers from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Followers over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Followers up to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Follows the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>For example skate shoes or skincare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Forum moderator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Found on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>From 0 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>From 1, hardly, to 5, just our people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>From 1, not ours, to 5, just ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>From seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>From whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>GIF picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Gallery on the home page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Get contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Goods before discounts, refunds, taxes and shipping.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Granted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Gray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Green</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Gross margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Gross sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Group members</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Grow by a percentage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>HEIC picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Handle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Handles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>How far they may be off, in percent. Ranges of ROI, profit and unit costs are wider then; blank: taken as right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>How it was asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>How the maker is named beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>How the post says that it is advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/query.py" />
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Idea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>In charge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>In charge of the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>In stage since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>In talks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Inbound link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Inbound links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Influencer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Influencer fee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Influencers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Instagram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Interactions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Interested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Introduced by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>JPEG picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>KOC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>Kept on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>Kept with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Key events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Kind of file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <location filename="../../socialroi_desktop/domain/records/views.py" />
      <source>Kind of record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <source>Kind of touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Kinds of partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Landing page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Last touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Last touch by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Lead id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <source>Led to an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Length in seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Letter template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Letter templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Lies at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Likes a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Limits in their words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Line discount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Link clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Link in the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Link of the piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Link only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Link or article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Link or landing page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>List or form tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Live from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Live until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Lost or unsubscribed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>MP3 sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Macro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Macro from, in followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Macro: days without a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Marta, Skate &amp; Skin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Measured from imported rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Mega</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Mega from, in followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Mega: days without a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Mention</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Micro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Micro from, in followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Micro: days without a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Mid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Mid from, in followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Mid: days without a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Monday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Moved to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <location filename="../../socialroi_desktop/domain/records/views.py" />
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name of the stage Declined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name of the stage Get contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name of the stage Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name of the stage Negotiate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name of the stage Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name of the stage Relationship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name of the stage Screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name of the stage Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Name of the stage Track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Name one, then put pieces of the library into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Names in links and ads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/fields.py" />
      <source>Names with a comma between two, such as vip, skate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Nano</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Nano: days without a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Negative</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Negotiate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Neutral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>New followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>New users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>New: nothing was counted before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Newsletter with values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Next action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Next action on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Next step on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Niche</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>No account known yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>No ad results yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>No answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>No campaigns yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>No codes yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>No collections yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>No contact yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>No costs yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>No deal yet; begin with its purpose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>No earned mentions yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>No exchange rates yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>No export told its figures yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>No figures of accounts yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>No files yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>No inbound links yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>No influencers yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>No leads yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>No line of this order is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>No mentions yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>No orders yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>No other one was said to be a piece of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>No own letter templates yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>No page times yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>No partnerships yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>No piece chosen yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <source>No piece was merged into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>No pieces yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>No posts yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>No products yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>No profile checked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>No record has this tag yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>No refunds yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>No right: not ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>No right: ready all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>No screening rules yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>No sources named yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>No tags yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>No time bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <source>No touches yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>No use asked for yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>No visits yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Nobody was asked yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Not counted yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Not moved yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Not used yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Nothing done yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Nothing offered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Nothing to deliver yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Nth alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Nth of the same name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Nurture step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Nurture steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Of what a deal costs: without a day it is still owed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>Office document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>Ogg sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>One reel, two stories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>One unit of this currency in the currency of the workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Only looks alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Only the tax that is inside the goods value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Only these are looked at; several are set apart by commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Only visits of these pages count: /contact is one page, /blog/ a section, * stands for anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Only what came by this medium; blank for any.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <location filename="../../socialroi_desktop/domain/records/views.py" />
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Order line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Order lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <source>Order value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Ordered at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>Other file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Other piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Our own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Owed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Own hourly rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Own hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Own kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Own time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>PDF document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>PNG picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Page of a visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Page or section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Page views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Pages of visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Paid on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Partly refunded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Partnership</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Partnerships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Paste the address of a page that links to you and the day you found it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Pending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>People looked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>People on that day; days never add up to people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>People, not views; never added across platforms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Permission to use content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Personal message or call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Phone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Piece of a collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Piece that only looks alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Pieces of collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Pieces that only look alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Planned for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Poland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Positive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Post id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Post: discount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Post: how to buy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Post: what is new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Posts published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Praise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Prices the hours you log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Product cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Product line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Product or line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Product page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Product sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Profile check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Profile checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Profile page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Profile views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>Program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Promised for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Promoter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Purple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>RTF document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Reach a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Reactions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Ready all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Received on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Record with a tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Records with a tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Red</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Reel or short video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Referrer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Refund</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Refund id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Refunded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Refunds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Relationship</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Relevance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Renewal of rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Replied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Repost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Respond by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Result kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Revenue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Rival</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Rival or partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/attachments.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>SKU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>SVG drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Sale notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Sales count by their order lines. A deal counts unless it names a product of another line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Saturday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/views.py" />
      <source>Saved view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/views.py" />
      <source>Saved views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Saves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Say which channel a source is of that the app does not know; its visits and orders follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Say whom you look for, by followers, country and niche; a list is then screened in one step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Screening rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Screening rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>Script</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/views.py" />
      <source>Searched text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Seconds between pages; the last page of a visit has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Seconds in which the page stood in front, as the tool counts them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Seconds on site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Seconds watched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Sent on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Sentiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Settled on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Several are set apart by commas; one of them is enough.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Share of net sales left after goods, for products without a unit cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Shipping cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Shipping of product sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Shipping paid by buyer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Shop name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Shortlisted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Shown in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Sign-off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Sign-off of letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Signed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Skate shoes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Source tool</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Spent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Stage change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Stage changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Standing consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Standing consents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Status</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Submit by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Submitted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Such as name, picture, bio, link; with commas between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Sunday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>TIFF picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Tagged link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/fields.py" />
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Taken at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Taken down on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Target is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Taxes contained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Teal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Thanks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>The analytics tool that counted these visits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>The day something is promised for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>The day these figures were exported; earlier ones are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>The deal it was made for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>The goal that comes first: recruit partners, then let them promote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>The key their own orders carry, where they buy here, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>The name of the ad or letter, or the page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>The page or form the post sends people to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>The shop system or account it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>The tool that found it, for example Mention or SEMrush.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>They</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>They approached us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>They to us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Those that come with the app are in the letter dialog; type one here to have your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Tier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Ties order lines to this product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Time band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Time bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Time on pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Times on pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Today, where no day is told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Tool or subscription</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Total</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <source>Touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/proof.py" />
      <source>Touches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Traffic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Type 1:30 or 1.5 h.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Type a tag into any record, or add one here; here they are renamed, coloured and merged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Type the first one into the line above: a fee, a tool, or your own hours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Type the first one: which medium, when, from whom, and what it is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Type the first one: with whom, who approached whom, and what it is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Typed from another report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>UTM campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>UTM medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>UTM source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Unboxing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Uncertainty of hours and fees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Unfollows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Unit cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Unit price</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Usage right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>Usage rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Use of a piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>Uses asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Uses of pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>Viewers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Views a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>WAV sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>We</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>We approached them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>We follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>We to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>Web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/file_kinds.toml" />
      <source>WebP picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Webinar sign-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Website</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Week starts on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Weights of engagement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>What each kind is worth to you, such as: likes 1, link clicks 10. Plain counts stay what they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>What is due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/accounts.py" />
      <source>What is ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>What it is for; terms follow from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>What one piece costs you. Without it the default margin is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>What the visitor did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>What was boosted or made for one post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>What you call it while it is planned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>When and where they agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>Where it is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Where it was sent to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>Where the baseline is from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Where the list is from, for example Mailchimp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Where used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Whether rights cover the pieces of the library in it on the day it is planned for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>Who approached whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Who decides on pieces of customers; new pieces and what is due of those without somebody else are theirs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Who looks after it and decides on its use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Who passes goes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Who sees to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Who speaks for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Why dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Why it is published although a check says no; it is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Why somebody declined or is paused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/library.py" />
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <location filename="../../socialroi_desktop/domain/records/visits.py" />
      <source>Word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>Words of the niche</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Workspaces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/shop.py" />
      <source>Worth in own currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Your name and your shop, as they stand below a letter. Each letter closes in its own language before them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/listening.py" />
      <source>Your own word where none of the kinds fits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/field_text.py" />
      <location filename="../../socialroi_desktop/views/records/picker.py" />
      <source>deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>https://instagram.example/p/1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>https://shop.example/?utm_source=ania</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>in our advertising and on our website</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/field_text.py" />
      <location filename="../../socialroi_desktop/viewmodels/shared/style.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>our new skate shoes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/planning.py" />
      <source>utm_campaign values and ad campaign names that mean this campaign, one a line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/field_text.py" />
      <location filename="../../socialroi_desktop/viewmodels/shared/style.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/fields.py" />
      <source>€150.00</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FigureCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/figure_card.py" />
      <source>Show how this figure was worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/figure_card.py" />
      <source>down {delta}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/figure_card.py" />
      <source>up {delta}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/figure_text.py" />
      <source>no change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/figure_text.py" />
      <source>{hours} h {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/figure_text.py" />
      <source>{low} … {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/figure_text.py" />
      <source>{minutes} min {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/figure_text.py" />
      <source>{number} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/figure_text.py" />
      <source>{number} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/figure_text.py" />
      <source>{number}×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/figure_text.py" />
      <source>{points} pts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/figure_text.py" />
      <source>{seconds} s</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileCard</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>%Ln questions</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>1 question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>Columns mapped by hand · {records}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>Leave {file} out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>No known export. Say what its columns mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>Progress of {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>Saved by this app · {records}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>columns to map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>nothing to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/file_card.py" />
      <source>{format} · {confidence} sure</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FileCopies</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/file_copies.py" />
      <source>Opening a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/file_copies.py" />
      <source>Saved {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/file_copies.py" />
      <source>Saving {file}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilesCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/files_card.py" />
      <source>Drop contracts, briefs or pictures here; copies are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/files_card.py" />
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/files_card.py" />
      <source>Keep a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/files_card.py" />
      <source>Keep files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/files_card.py" />
      <source>Open a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/files_card.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/files_card.py" />
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/files_card.py" />
      <source>Save a copy…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilesTable</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/files.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/files.py" />
      <source>Its file is missing from {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/files.py" />
      <source>Keep a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/files.py" />
      <source>Keeping {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/files.py" />
      <source>Remove a file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilmBar</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/film_bar.py" />
      <source>J goes five seconds back, L five seconds on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/film_bar.py" />
      <source>K, or a click on the film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/film_bar.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/film_bar.py" />
      <source>Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/film_bar.py" />
      <source>Where the film is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/film_bar.py" />
      <source>muted; open a copy for its sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/film_bar.py" />
      <source>no sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/film_bar.py" />
      <source>{at} / {length}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilmPlayer</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/film_player.py" />
      <source>Opening a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/film_player.py" />
      <source>Reading a film</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterChip</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/filter_chip.py" />
      <source>Delete takes it away</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Formats</name>
    <message>
      <location filename="../../resources/formats/plain_traffic.toml" />
      <source>A table of traffic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/amazon_orders.toml" />
      <source>Amazon all orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/awario_mentions.toml" />
      <source>Awario mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/awin_transactions.toml" />
      <source>Awin: transactions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/bilibili_videos.toml" />
      <source>Bilibili: videos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/brand24_mentions.toml" />
      <source>Brand24 mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>Columns mapped by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_costs.toml" />
      <source>Cost list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/douyin_days.toml" />
      <source>Douyin: account by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/douyin_works.toml" />
      <source>Douyin: works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/etsy_listings.toml" />
      <source>Etsy listings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/etsy_order_items.toml" />
      <source>Etsy sold order items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/etsy_orders.toml" />
      <source>Etsy sold orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/nbp_rates.toml" />
      <source>Exchange rates of Narodowy Bank Polski</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/ecb_rates.toml" />
      <source>Exchange rates of the European Central Bank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/facebook_insights_actions.toml" />
      <source>Facebook Insights: actions on posts (until 2021)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/facebook_insights_page.toml" />
      <source>Facebook Insights: page by day (until 2021)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/facebook_insights_posts.toml" />
      <source>Facebook Insights: posts (until 2021)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/kag_conversions.toml" />
      <source>Facebook ads list (Kaggle KAG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/facebook_leads.toml" />
      <source>Facebook and Instagram leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/facebook_post_metrics.toml" />
      <source>Facebook post metrics without dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/google_ads.toml" />
      <source>Google Ads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/ga4_traffic.toml" />
      <source>Google Analytics 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/search_console.toml" />
      <source>Google Search Console</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/hubspot_contacts.toml" />
      <source>HubSpot contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_influencers.toml" />
      <source>Influencer list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/influencers_instagram.toml" />
      <source>Instagram influencer list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/instagram_insights_posts.toml" />
      <source>Instagram insights: posts without ids</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/klaviyo_profiles.toml" />
      <source>Klaviyo profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/lazada_orders.toml" />
      <source>Lazada orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_leads.toml" />
      <source>Lead list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/linkedin_ads.toml" />
      <source>LinkedIn Ads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/linkedin_creator_days.toml" />
      <source>LinkedIn creator: by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/linkedin_top_posts.toml" />
      <source>LinkedIn creator: top posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/linkedin_page_content.toml" />
      <source>LinkedIn page: content by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/linkedin_page_followers.toml" />
      <source>LinkedIn page: new followers by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/linkedin_posts.toml" />
      <source>LinkedIn page: posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/linkedin_page_visitors.toml" />
      <source>LinkedIn page: visitors by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/facebook_status_list.toml" />
      <source>List of Facebook posts with reactions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_rates.toml" />
      <source>List of exchange rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_pieces.toml" />
      <source>List of links and texts of customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/mailchimp_contacts.toml" />
      <source>Mailchimp contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <source>Matomo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meltwater_mentions.toml" />
      <source>Meltwater mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_mentions.toml" />
      <source>Mention list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/mention_mentions.toml" />
      <source>Mention mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_ads.toml" />
      <source>Meta Ads Manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_facebook_posts.toml" />
      <source>Meta Business Suite: Facebook posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_facebook_videos.toml" />
      <source>Meta Business Suite: Facebook videos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_instagram_posts.toml" />
      <source>Meta Business Suite: Instagram posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_audience.toml" />
      <source>Meta Business Suite: audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_daily.toml" />
      <source>Meta Business Suite: daily figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/microsoft_ads.toml" />
      <source>Microsoft Ads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_orders.toml" />
      <source>Order list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/page_times.toml" />
      <source>Page times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/paypal_payments.toml" />
      <source>PayPal: activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/pinterest_ads.toml" />
      <source>Pinterest Ads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/pinterest_pins.toml" />
      <source>Pinterest Analytics: Pins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/pinterest_daily.toml" />
      <source>Pinterest Analytics: by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/pinterest_overview.toml" />
      <source>Pinterest Analytics: overview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>Plausible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible_import.toml" />
      <source>Plausible, days of everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_products.toml" />
      <source>Product list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_refunds.toml" />
      <source>Refund list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/semrush_mentions.toml" />
      <source>SEMrush mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/shopee_orders.toml" />
      <source>Shopee orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/shopify_orders.toml" />
      <source>Shopify orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/shopify_products.toml" />
      <source>Shopify products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/shopify_summaries.toml" />
      <source>Shopify: customers and reports of the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/snapchat_ads.toml" />
      <source>Snapchat Ads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/stripe_payments.toml" />
      <source>Stripe: payments and balance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/talkwalker_mentions.toml" />
      <source>Talkwalker mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiendanube_orders.toml" />
      <source>Tiendanube orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiktok_gmv_max.toml" />
      <source>TikTok Ads GMV Max</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiktok_ads.toml" />
      <source>TikTok Ads Manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiktok_shop_orders.toml" />
      <source>TikTok Shop orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiktok_audience.toml" />
      <source>TikTok Studio: audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiktok_posts.toml" />
      <source>TikTok Studio: content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiktok_followers.toml" />
      <source>TikTok Studio: followers by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiktok_overview.toml" />
      <source>TikTok Studio: overview by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiktok_viewers.toml" />
      <source>TikTok Studio: viewers by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/influencers_tiktok.toml" />
      <source>TikTok influencer list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/influencers_top_instagram.toml" />
      <source>Top Instagram influencer list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/touch_paths.toml" />
      <source>Touch paths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/x_tweets.toml" />
      <source>Twitter Analytics: Tweets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/x_tweet_days.toml" />
      <source>Twitter Analytics: by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/universal_analytics.toml" />
      <source>Universal Analytics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/wechat_channels_days.toml" />
      <source>WeChat Channels: account by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/wechat_channels.toml" />
      <source>WeChat Channels: videos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/weibo_days.toml" />
      <source>Weibo: account by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/weibo_posts.toml" />
      <source>Weibo: posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/woocommerce_orders.toml" />
      <source>WooCommerce orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/woocommerce_products.toml" />
      <source>WooCommerce products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/x_ads.toml" />
      <source>X Ads (Twitter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/x_posts.toml" />
      <source>X: content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/x_overview.toml" />
      <source>X: overview by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/x_videos.toml" />
      <source>X: videos by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/xiaohongshu_ads.toml" />
      <source>Xiaohongshu ads (聚光)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/xiaohongshu_notes.toml" />
      <source>Xiaohongshu: notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/youtube_audience.toml" />
      <source>YouTube Studio: audience and traffic sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/youtube_days.toml" />
      <source>YouTube Studio: channel by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/youtube_chart.toml" />
      <source>YouTube Studio: chart of videos by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/youtube_videos.toml" />
      <source>YouTube Studio: videos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/ebay_orders.toml" />
      <source>eBay orders report</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Formatting</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>MMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>all time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>d</source>
      <comment>day before a range in one month</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/deal_words.py" />
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>d MMM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>d MMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>d MMM yyyy HH:mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>{low} … {high}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>{number}B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>{number}M</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>{number}k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/formatting.py" />
      <source>{start} – {end}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FoundList</name>
    <message>
      <location filename="../../socialroi_desktop/views/shell/found_list.py" />
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoalDetailCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_detail_card.py" />
      <source>Delete goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_detail_card.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_detail_card.py" />
      <source>Edit goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_detail_card.py" />
      <source>More for this goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_detail_card.py" />
      <source>Show what was counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_detail_card.py" />
      <source>Week by week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_detail_card.py" />
      <source>What it asks for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_detail_card.py" />
      <source>Where the visits came from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_detail_card.py" />
      <source>△ {advice}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoalEditor</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_editor.py" />
      <source>Measure the baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_editor.py" />
      <source>Read choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_editor.py" />
      <source>Save goal</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoalFields</name>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Follows the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>New: Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Own dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Page or section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Product or line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>What should happen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>What the metric is to a goal of this type: a result, a step on the way (process), or vanity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>everything sold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>none; or the one that comes first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>none; type a new name to make one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_fields.py" />
      <source>the whole site; or /blog/ /contact</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoalForm</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/plan/goal_form.py" />
      <source>%Ln fields keep the goal from being saved.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_form.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_form.py" />
      <source>In one sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_form.py" />
      <source>Measure or type the baseline to see what the percentage asks of each day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_form.py" />
      <source>One field keeps the goal from being saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_form.py" />
      <source>Return or Ctrl+S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_form.py" />
      <source>Save goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_form.py" />
      <source>Type a target to see what it asks of each day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goal_form.py" />
      <source>△ {advice}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoalPeriods</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/periods.py" />
      <source>30 days from today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/periods.py" />
      <source>90 days from today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/periods.py" />
      <source>Next month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/periods.py" />
      <source>Next quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/periods.py" />
      <source>This month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/periods.py" />
      <source>This quarter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoalTable</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_table.py" />
      <source>Goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_table.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_table.py" />
      <source>Pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_table.py" />
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_table.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_table.py" />
      <source>{done} done, {expected} expected by now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_table.py" />
      <source>{start} – {end}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoalTemplates</name>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>1 paid partner for the skincare line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>1,000 link clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>2 unpaid partners for the skincare line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>3 partners promote the skincare line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>500 new followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>650 leads, back to school</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Clicks from posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Collect leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Engagement rate of 5%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: +12% on skate shoes through a warm-up campaign on three channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: +40% reach on Facebook from 1 to 31 August.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: 1,000 clicks on links in posts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: 25 pairs of skate shoes through Instagram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: 5% of the people reached react, comment, share or save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: 500 new followers in a quarter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: 650 leads from Facebook and X in back-to-school season.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: Pinterest visits +50% from 1 October to 31 December.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: sign 1 partner for a fee or a commission this quarter, for the new skincare line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: sign 2 partners for a free product this quarter, for the new skincare line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Example: the 3 partners won this quarter go live with the skincare line in the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Let partners promote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>More sales of a line in a quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>More visits from a channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Net sales from social</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Net sales from social +20%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Posts that people react to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Reach more people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Reach on Facebook +40%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Sell 25 pairs of skate shoes through Instagram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Sell a number of pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Skate-shoe sales +12%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Visits from Pinterest +50%</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>What remains after discounts and refunds, from orders that came through social channels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Win a paid partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Win followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>Win unpaid partners</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>skate shoes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/goal_templates.toml" />
      <source>skincare</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Goals</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>0 of {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Baseline from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Baseline period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Counted by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Data to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_chart.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Days left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Follows the goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_chart.py" />
      <source>Forecast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Forecast at this pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_chart.py" />
      <source>Needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Needed from now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Noted source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Page or section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Product or line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Rank of social among sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_chart.py" />
      <source>So far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Source not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>all channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_chart.py" />
      <source>day by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>imported rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/measurable.py" />
      <source>needs more rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>not measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>not started</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>nothing counted before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_chart.py" />
      <source>so far and to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>typed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>vanity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>{amount} a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>{amount} a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>{count} ({moved} on {before})</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{line} · %Ln hidden by the channel filter</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{metric} at {target} by {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{metric} from {before} to {target} by {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{metric} of {product} {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{metric} of {product} {amount}, {channels}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{metric} {amount}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{metric} {amount}, {channels}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/measurable.py" />
      <source>{metric} · {stage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{metric}: {target} by {day}, that is {rate}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{metric}: {target} by {day}, that is {rate}; {more} more than before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{now} of {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>{number} a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>{number} d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>{number} h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>{number} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/amounts.py" />
      <source>{number}×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_detail.py" />
      <source>{rank} of {count}, direct visits aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{running} running · {behind} behind · each tick marks where a steady pace would be today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{target} ({lift})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{type} · {metric}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>{type} · {metric} · {days}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>▲ ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>▼ behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>▼ {rate} needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>● on pace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>✓ done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/goal_words.py" />
      <source>✕ missed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GoalsView</name>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goals_view.py" />
      <source>Delete goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goals_view.py" />
      <source>Edit goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goals_view.py" />
      <source>Goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goals_view.py" />
      <source>No goals yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goals_view.py" />
      <source>So far and to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goals_view.py" />
      <source>The curve begins with the first counted day of the goal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/goals_view.py" />
      <source>Write down what should happen by when, and what it was before. Then see the pace daily.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GroupedFilter</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/grouped_filter.py" />
      <source>{name}: in this group</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HandingOut</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>%Ln left out</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>%Ln may not:</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>%Ln pieces in “{folder}”</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>%Ln pieces may go.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>1 left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>1 may not:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>1 piece in “{folder}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>1 piece may go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>Asking what may be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>Exporting pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>No piece could go; no folder was made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>Pieces {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>{going} {staying}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/handing_out.py" />
      <source>{title}: {reason}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Handling</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Choose one or more pieces first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Choose one piece to share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Contact sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Contact sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Copies the chosen pieces into a folder, with a sheet of credits and rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Export pieces…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Look-alikes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Makes draft posts that show the chosen piece, with credit and disclosure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Put into a collection…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Puts the chosen pieces into a collection, or takes them out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Saves the chosen pieces as pages of pictures with creator and rights (PDF)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Share this…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/handling.py" />
      <source>Shows pieces that look alike side by side, so that one of them stays</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>IdentityCard</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>%Ln orders, the last {day}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>1 order, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>@{handle}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_identity.py" />
      <source>Add account…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Audience fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Became</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Bought here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Counted on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Country · language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>ER {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_identity.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Engagement rate not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_identity.py" />
      <source>Erase everywhere…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Followers {growth} in %Ln days; engagement did not follow</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Followers {growth} in %Ln days; nothing tells of engagement</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_identity.py" />
      <source>Introduced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_identity.py" />
      <source>Introduced by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_identity.py" />
      <source>Open {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Rival or partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Usual for this size: {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Views · likes a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_identity.py" />
      <source>Who they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Worth a look: followers may have been bought.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>Worth a look: likes may have been bought, or a number is mistyped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>far above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>far below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>{fit} of {best}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>{kind} {day}</source>
      <comment>what kind of partner somebody became, and when</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>{rate}, {verdict}</source>
      <comment>an engagement rate and how it is judged</comment>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>{tier}, under {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>{tier}, {first} and more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_identity.py" />
      <source>{tier}, {first} – {last}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportHistory</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/import_history.py" />
      <source>%Ln rows stay as they are: they are there again or were changed since</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_history.py" />
      <source>1 row stays as it is: it is there again or was changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_history.py" />
      <source>Bringing back {file}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/import_history.py" />
      <source>Saved %Ln rejected rows</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_history.py" />
      <source>Saved 1 rejected row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_history.py" />
      <source>Saving {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_history.py" />
      <source>Undo import of {file}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportModel</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/import_model.py" />
      <source>Importing %Ln files</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_model.py" />
      <source>Importing {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_model.py" />
      <source>Looking into {file}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportPage</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>Add files…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>Apply %Ln rows</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>Apply 1 row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>Import %Ln files</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>Import 1 file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>Nothing from this file will be imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>importing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>nothing is saved until you apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>reading · nothing is saved until you apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/import_page.py" />
      <source>{known} · {calm}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportWords</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/import_words.py" />
      <source>%Ln files cannot be read</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/import_words.py" />
      <source>%Ln files wait for their columns</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/import_words.py" />
      <source>%Ln files with nothing to import</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/import_words.py" />
      <source>%Ln more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_words.py" />
      <source>1 file cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_words.py" />
      <source>1 file waits for its columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_words.py" />
      <source>1 file with nothing to import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_words.py" />
      <source>figures of {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportsSection</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Drop exports of your shop, your platforms or your web analytics anywhere in this window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Import again with the same choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Import again with the same choices…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Import files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Imports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Nothing imported yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Save rejected rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>Undo this import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/imports_section.py" />
      <source>{file} - rejected rows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeptCard</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/data/kept_card.py" />
      <source>%Ln rows of {file} stay</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_card.py" />
      <source>1 row of {file} stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_card.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_card.py" />
      <source>They were edited after the import, or something you entered since refers to them.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/data/kept_card.py" />
      <source>and %Ln more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/import_history.py" />
      <source>{record}: {values}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>KeptFiles</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_files.py" />
      <source>Choose a file first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_files.py" />
      <source>Go to its record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_files.py" />
      <source>Goes to what the chosen file is kept with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_files.py" />
      <source>Open a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_files.py" />
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_files.py" />
      <source>Save a copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/kept_files.py" />
      <source>Shows a copy of the chosen file with the program you have for it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LargePicture</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/large_picture.py" />
      <source>Opening a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/large_picture.py" />
      <source>Reading a picture</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LeftRows</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_table.py" />
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_table.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_table.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/batch_table.py" />
      <source>Verdict</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LetterDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Copied. Paste it where you write to them, then press “Mark as sent”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Ctrl ↵</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Edit this template…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Fields are missing here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Fields are still missing; fill them in on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Keep what I wrote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Mark as sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>No mail program answered; press “Copy” and paste the letter there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Open in mail program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Opened in the mail program. Once it is sent, press “Mark as sent”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Replace it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>The letter is empty; write something first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>The text is too long to be handed over: it is copied, paste it into the mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>What you wrote would be replaced by the text of the template.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Write a letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/letter_dialog.py" />
      <source>Write to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>{template} (mine)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LetterModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter.py" />
      <source>Log the letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter.py" />
      <source>Reading the letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter.py" />
      <source>Your shop is called “{name}”, like its file: change it in Workspace settings.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LetterWords</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Instead of what is planned for {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Instead of “{action}” on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Instead of “{action}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>It is known where the use of a piece of the library is asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Letters do not come in “{told}”: templates in {language} are offered first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Missing in the subject and in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Missing in the subject.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Missing in the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Neither language nor country is known: the letter is in {language}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>No answer for %Ln days: a follow-up is due.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>No answer for a day: a follow-up is due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>No deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Something stays planned for {day}. “Then” would take its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Stays planned: “{action}” on {day}. “Then” would take its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>Stays planned: “{action}”. “Then” would take its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>The language is not known, and letters come in none of the country ({country}): the letter is in {language}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>The language is not known: {language} was chosen by the country ({country}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>The next letter knows it once it stands in the deal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>The next letter knows it once it stands in the workspace settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>The next letter knows it once it stands with the person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>{field}: {label}, such as {example}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>{name} (own)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>{name} (own, {language})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/letter_words.py" />
      <source>{name} ({language})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LibraryModel</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/library.py" />
      <source>%Ln pieces</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/library.py" />
      <source>%Ln shown in {time} ms</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/library.py" />
      <source>1 piece</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Add a folder of pictures and films…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/page.py" />
      <source>Add a folder to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Add a link…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Add a review or another text…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/page.py" />
      <source>Add files to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Add files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Ask for rights…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Collections of pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Contact sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/page.py" />
      <source>Drop pictures, films, folders of them or links to add them to the library.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Edit together…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Export pieces…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Find moved files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Give or take tags…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Import a list of links and texts…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Link a folder where it lies…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Link files where they lie…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Look at it large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Look-alikes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Open a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/page.py" />
      <source>Other ways to add files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/page.py" />
      <source>Pictures, films and lists (*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.avif *.mp4 *.mov *.webm *.csv *.xlsx);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Pieces as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Pieces as pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/page.py" />
      <source>Pieces or collections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Pieces to take down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Put into a collection…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Rate 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Rate 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Rate 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Rate 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Rate 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Rate 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Share this…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>Shortlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/page.py" />
      <source>UGC library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/commands.py" />
      <source>What UGC brought</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Lists</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/lists.py" />
      <source> · </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/lists.py" />
      <source>, </source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LookAlikes</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>%Ln places</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>1 place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>Keep what looks alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>Looking for what looks alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>May be used for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>Merge what looks alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>Used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>nothing so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>nowhere yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/look_alikes.py" />
      <source>{number} of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../socialroi_desktop/views/shell/main_window.py" />
      <source>Ctrl+K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/main_window.py" />
      <source>Drop the files to see what is in them. Nothing is saved until you apply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/main_window.py" />
      <source>Find anything…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/main_window.py" />
      <source>{workspace} - SocialROI Desktop</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MappingPane</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>Add a value for every row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>Add a value for every row…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>Columns of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>Drag a field onto its column, or choose it in the list there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>Each row of this file is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>First rows as they would be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>Not in the file: one value for every row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>Read the file this way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>Still missing: {fields}. Choose a column, or one value for every row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>The first rows as they would be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>This choice is remembered for files with the same header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>What do the columns of {file} mean?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>{field} of every row</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MappingTable</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/mapping_table.py" />
      <source>(no name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/mapping_table.py" />
      <source>Column in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/mapping_table.py" />
      <source>First cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/mapping_table.py" />
      <source>Means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/mapping_table.py" />
      <source>not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/mapping_table.py" />
      <source>{field} (required)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MappingTrial</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/mapping_trial.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/mapping_trial.py" />
      <source>Trying the columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/mapping_trial.py" />
      <source>What is wrong</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MatchList</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/match_list.py" />
      <source>Names found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/match_list.py" />
      <source>Nothing found for “{query}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/match_list.py" />
      <source>{count} more: type on</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MeantRecord</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/meant_record.py" />
      <source>In this file “{word}” means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/meant_record.py" />
      <source>The record that is meant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/meant_record.py" />
      <source>choose the one that is meant</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>Go to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/menus.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>Merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>Merge two rows: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>One file stays, with all that is told of it: {fields}. Of each use the stricter right stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>The larger of each figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>They have two accounts: both are kept. What is ticked of one, {fields}, is that of the main account.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>Tick the value that stays. The first row is kept, the second one goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>Two are merged at a time: choose two, then press Ctrl+M.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>Values of both rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>What belongs to the second row goes to the first. {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>What the first row has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>What the second row has</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>{rows}: %n is in both and differs. What stays?</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/merge_dialog.py" />
      <source>{rows}: {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MergeTable</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/merge_table.py" />
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/merge_table.py" />
      <source>First row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/merge_table.py" />
      <source>Second row</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Metrics</name>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>(attributed contribution − total cost) ÷ total cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>(net sales + refunds − value of cancelled orders) ÷ orders with an amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>(positive − negative) ÷ (positive + negative + neutral)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>(positive − negative) ÷ (positive + negative)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>(refunds − value of cancelled orders) ÷ (net sales + refunds − value of cancelled orders)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>0 % means the cost came back and nothing more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>1 ÷ contribution margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>A big spike fades; what lasts tells small partners from large ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>A fee, a commission, or terms that name one; a free product alone is unpaid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Account comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Account engagements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Account impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Account likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Account link clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Account reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Account shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Account views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Accounting's net revenue. What is left after costs is profit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Ad click rate by ad impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Ad clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Ad impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Ad results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Ad spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>All clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Amplification rate by posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Applause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Applause rate by posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>As each platform counts a view. Kept apart from impressions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>As the analytics tool counts it; it cannot time the last page of a visit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Attributed contribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Attributed net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Attributed orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Average order value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Average order value before refunds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Bounce rate by sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Bounces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Break-even return on ad spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>By stage it tells where people stay behind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Came into a stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Cancelled orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Click-through rate by impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Click-through rate derived from sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Comments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Commissions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Complaints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Contribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Contribution margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Conversation rate by posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Conversion rate by link clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Conversion rate by sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Conversion rate by users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Conversion rate of social sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Conversion value in ads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Cost per 1,000 ad impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Cost per ad click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Cost per engagement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Cost per lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Cost per new customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Cost per order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Customer value over the period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Customers before the period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Days since last order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Days until they went on from a stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Deals agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Deals signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Deals that went live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Discounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Discounts given through codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Each counts from the last live day before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Earned mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Engaged sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engaged sessions by sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engagement rate by followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engagement rate by followers, mean of post rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engagement rate by impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engagement rate by impressions, mean of post rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engagement rate by reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engagement rate by reach, mean of post rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engagement rate by views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engagement rate by views, mean of post rates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Engagement rates by followers, added up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Engagement rates by impressions, added up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Engagement rates by reach, added up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Engagement rates by views, added up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Engagement time in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Engagement time per visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Engagements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>First day in the stage Negotiate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Flat can hide a fall: sleeping accounts still count. Look at engagement beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Follower growth rate by followers at the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Followers at the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Followers gained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Follows from posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Google Analytics 4 counts only seconds in which the page stood in front.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Gross sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Inbound links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Influencer fees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Key events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Lasting share by orders since going live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Lead rate by link clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Lead rate by sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Link clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Marketing efficiency ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Negative mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Net sales from social</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Net sentiment of all mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Net sentiment of mentions with an opinion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Neutral mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>New customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>New followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>New users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Of people without an agreed deal the first day in the stage Track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Of people without any deal the first day in the stage Track.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Of those who came into it at least 14 days before the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>One source calls this conversion; it is not. It can rise while sales fall.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>One source's meaning of applause; applause rate is likes per post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Only a step to the mean of post rates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Only tax inside the goods value; tax added on top is not taken off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Only when the workspace counts code discounts as cost; otherwise they lower net sales.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Only who had the time to move counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Orders after the spike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Orders from social</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Orders in the spike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Orders per customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Orders since going live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Orders to break even</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Orders with an amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Other costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Own hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Own hours in money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Page views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Pages of 30, 15, 180 and 180 seconds are an engagement time of 405 seconds, 6:45.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Paid deals agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Paid deals signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Paid deals that went live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Partnerships</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Payment and shop fees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>People a day; never added across platforms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>People contacted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>People in talks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>People who replied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>People, counted per post: someone reached by two posts or on two platforms counts twice here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Positive mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Posts with a follower count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Posts with impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Posts with reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Posts with views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Product cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Product sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Profile views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Profit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Reactions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Reactions, comments, shares and saves as the platform adds them up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Refund rate by money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Refund rate by orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Refunded orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Refunds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Repeat rate by customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Retention rate by customers before the period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Return on ad spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Return on investment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Returning customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Revenue in web analytics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Saves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Sessions from social</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Shares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Shipping cost of orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Shipping of product sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Shipping paid by buyers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Social share of net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Social share of traffic by sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Some tools print the inverse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Stage conversion by entries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Taxes contained in goods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>The horizon is the period shown; choose a year to read a yearly value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>The last page of a visit has no time in most tools, and an idle tab counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>The last page of a visit has no time, so it is left out of both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>The last page of a visit has no time, so the true time is longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>They are not counted among orders; their value stays in gross sales and is given back among refunds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Time on page per view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Time on pages in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Time on site</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Time on site per session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Time watched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Times mentioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Times shown per person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Times shown per person a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Times shown. Kept apart from views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Told by the contact log, else by the stage Letter; a follow or a comment is no message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Told by the contact log, else by the stage Negotiate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Tools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>Total cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Unattributed net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Unattributed orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>Unattributed share of net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Unfollows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Units sold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Unpaid deals agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Unpaid deals signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Unpaid deals that went live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Usage rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Uses the weights you set per kind; the plain counts stay beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Value of cancelled orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>Visits with engagement time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Weighted engagement rate by followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Weighted engagement rate by impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Weighted engagement rate by reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>Weighted engagement rate by views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>Weighted engagements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>Went on from a stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>What is left of all orders, attributed or not, after goods and marketing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>What the ad platform counts as a result; kinds differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>What the ad platform credits to itself; never part of ROI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>What the analytics tool says; the shop's own orders are the proof.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>account impressions ÷ account reach, day by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>ad clicks ÷ ad impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>ad spend + influencer fees + product sent + its shipping + tools + own hours × own rate + usage rights + discounts counted as cost + other costs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>ad spend × 1,000 ÷ ad impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>ad spend ÷ ad clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>attributed net sales ÷ ad spend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>average order value × orders per customer × contribution margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>average time on page × (page views − exits), added up over pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>average time on page × (page views − exits), as Universal Analytics counts it ÷ page views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>bounces ÷ sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>comments ÷ posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>contribution ÷ net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>contribution − total cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>days from a customer's last order to the end of the period, the median over customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>days from coming into a stage to reaching a later one, the median of those who went on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>deals by the day of their first deliverable that went live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>deals by the day they were agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>deals by the day they were signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>engaged sessions ÷ sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>engagements ÷ followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>engagements ÷ impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>engagements ÷ reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>engagements ÷ views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>first entries into a stage at least 14 days before the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>followers at the end − followers at the start, of accounts counted at both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>followers gained ÷ followers at the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>goods less discounts and taxes of cancelled orders, all of it among refunds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>gross sales − discounts − refunds − taxes contained in goods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>impressions ÷ reach, of posts that tell both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>last value before the period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>last value in the period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>leads ÷ link clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>leads ÷ sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>likes ÷ posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>link clicks ÷ impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>mean over posts of engagements ÷ followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>mean over posts of engagements ÷ impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>mean over posts of engagements ÷ reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>mean over posts of engagements ÷ views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>net sales from social ÷ net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>net sales of orders credited to a channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>net sales of orders credited to social channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>net sales ÷ orders with an amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>net sales ÷ total cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>net sales − attributed net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>net sales − product cost − shipping cost of orders − fees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>net sales − product cost − shipping cost − fees, of orders credited to a channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>new customers + returning customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>of them, those of the 28 days after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>of them, those on the live day and the two after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>of those, who reached a later stage since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>orders after the spike ÷ orders since going live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>orders by code or link of a partner, up to 30 days after something of theirs went live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>orders credited to a channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>orders credited to social channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>orders from social ÷ sessions from social</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>orders ÷ customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>orders ÷ link clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>orders ÷ sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>orders ÷ users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>orders − attributed orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>own hours × own hourly rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>people who took this step for the first time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>people who wrote for the first time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>people written to for the first time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/visits.py" />
      <source>raw rows of pages: their seconds added up; Google Analytics 4: average engagement time × sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>refunded orders ÷ orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>returning customers ÷ customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>returning customers ÷ customers before the period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>seconds on the pages of a visit (raw rows: added up; Google Analytics 4: page in front) ÷ visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>sessions from social ÷ all sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>sessions of the tagged link ÷ impressions of the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>sessions that came from social channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>shares + comments + mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>shares ÷ posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>sum of each kind of engagement × its weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>sum of order goods before discounts, refunds, taxes and shipping</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sums.py" />
      <source>sum of units × unit cost, or net sales × (1 − default margin)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/metric.py" />
      <source>sum over the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>time from the first to the last sign of a visit, as the tool counts it ÷ sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>total cost ÷ (average order value before refunds × (1 − refund rate by money) × contribution margin), rounded up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>total cost ÷ engagements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>total cost ÷ leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>total cost ÷ new customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/returns.py" />
      <source>total cost ÷ orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/sales.py" />
      <source>unattributed net sales ÷ net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>weighted engagements ÷ followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>weighted engagements ÷ impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>weighted engagements ÷ reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/rates.py" />
      <source>weighted engagements ÷ views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/declared/outreach.py" />
      <source>went on to a later stage ÷ came into the stage at least 14 days before the end</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelButton</name>
    <message>
      <location filename="../../socialroi_desktop/views/roi/model_menu.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/model_menu.py" />
      <source>{model}: {hint}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MovedFiles</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/moved.py" />
      <source>%Ln linked files found again</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/moved.py" />
      <source>%Ln still missing</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/moved.py" />
      <source>1 linked file found again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/moved.py" />
      <source>1 still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/moved.py" />
      <source>Find moved files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/moved.py" />
      <source>Looking for moved files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/moved.py" />
      <source>No linked file is missing: all lie where they did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/moved.py" />
      <source>{title}: it lay at {path}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Narrowing</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/narrowing.py" />
      <source>{field} at least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/narrowing.py" />
      <source>{field} at most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/narrowing.py" />
      <source>{field} ≤ {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/narrowing.py" />
      <source>{field} ≥ {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NarrowingButton</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/narrowing_button.py" />
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NavList</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/nav_list.py" />
      <source>Tabs</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/widgets/nav_list.py" />
      <source>{tab}, %Ln due</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>NewWorkspaceDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/new_workspace.py" />
      <source>Browse…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/new_workspace.py" />
      <source>Choose where the file goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/new_workspace.py" />
      <source>Create workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/new_workspace.py" />
      <source>Everything of one shop lives in one file. All of this can be changed later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/new_workspace.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/new_workspace.py" />
      <source>New workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/new_workspace.py" />
      <source>There is no folder “{folder}”; choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/new_workspace.py" />
      <source>Workspaces (*{suffix})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/new_workspace.py" />
      <source>“{file}” exists already; choose another name, or cancel and open it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NextAction</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>Change it (double click)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>Ctrl ↵</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>Log it as done (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>Next action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>Note what is next…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>Put it off to another day (S)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_next.py" />
      <source>later</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NextStep</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/next_step.py" />
      <source>Follow up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/next_step.py" />
      <source>Next action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/next_step.py" />
      <source>Next action on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/next_step.py" />
      <source>Say what comes next, or take the tick at “Then” away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/next_step.py" />
      <source>Sent by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/next_step.py" />
      <source>The day of the next action is no date; write one such as 2026-08-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/next_step.py" />
      <source>Then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/next_step.py" />
      <source>on</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NothingFound</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/nothing_found.py" />
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/nothing_found.py" />
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NoticeBar</name>
    <message>
      <location filename="../../socialroi_desktop/views/roi/notice_bar.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrderMatrix</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/order_matrix.py" />
      <source>Orders by the ways they are known</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/outreach/order_matrix.py" />
      <source>and %Ln orders more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/order_matrix.py" />
      <source>and 1 order more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OrderedRows</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/ordered_rows.py" />
      <source>Sorting: {rows}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OtherParts</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/other_parts.py" />
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/other_parts.py" />
      <source>Take down</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Outcome</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>%Ln orders</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>Assumed {orders}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>Came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>Chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>Deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>Needed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>Of %Ln deals that are over {reached} reached what they needed; by their chances {told} were to.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>One deal is over: {reached} reached what it needed; by its chance {told} were to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>{assumed}, chance {chance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>{orders} came so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>{orders} came: missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/outcome_words.py" />
      <source>{orders} came: reached</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutcomeDots</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/outcome_axis.py" />
      <source>Orders of past partners</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutreachFields</name>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/outreach_fields.py" />
      <source>From how many followers on a partner is of which size, and after how many days without a word somebody in the last stage is due to be written to. What you leave empty is as it came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/outreach_fields.py" />
      <source>What you call the stages of your pipeline, on the board and everywhere else. Their order stays, and so does what they mean: figures, files and scripts know them by the names they came with.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutreachPage</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/commands.py" />
      <source>Add person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>Back to Outreach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>Board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>Board, table or what was earned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/commands.py" />
      <source>Check your profile…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>Earned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/commands.py" />
      <source>Erase a person everywhere…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>Find people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/commands.py" />
      <source>Import list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>Outreach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/commands.py" />
      <source>Partnerships, links and mentions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/commands.py" />
      <source>People as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/commands.py" />
      <source>People on the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/commands.py" />
      <source>Screen list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>Show what is due (Ctrl+Shift+D)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/commands.py" />
      <source>Stages of the pipeline…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/page.py" />
      <source>everybody</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PackDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/pack_dialog.py" />
      <source>Goes along: {files}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/pack_dialog.py" />
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/pack_dialog.py" />
      <source>Ready pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/pack_dialog.py" />
      <source>Save pack…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/pack_dialog.py" />
      <source>Saved in “{folder}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/pack_dialog.py" />
      <source>Template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/pack_dialog.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/pack_dialog.py" />
      <source>Where to put the pack</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PackModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/pack.py" />
      <source>Look at the ready pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/pack.py" />
      <source>Missing: {fields}. It is known once it stands in the deal; or write it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/pack.py" />
      <source>Reading the posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/pack.py" />
      <source>Save the ready pack</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageBlock</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/page_block.py" />
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/page_block.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PagesModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought.py" />
      <source>Pages before and after</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PartsCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/parts_card.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/parts_card.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PartsPlace</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/parts_place.py" />
      <source>{parts} as a table…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Paths</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>All sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>Customer key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>Days, median</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>First visit from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>Last visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>Visitors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>Visits without an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>Visits, median</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>last %Ln days of the period</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/paths_table.py" />
      <source>{count} or more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PathsDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>A path ends with an order; medians tell of the middle customer. Whoever came three times or more without an order is worth an ad: press the row and save the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>Before an order, by first visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>Customers behind the row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>No touches in these days. Import a list of customers' touches (customer, time, channel, order or not), or choose another period at the top of the window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>Not bought yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>Paths to purchase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>Reading the touches…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>Save these customers as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>Saved %Ln customers to {file}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/paths_dialog.py" />
      <source>Saved 1 customer to {file}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeopleBoard</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/cards.py" />
      <source>%Ln days in this stage</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>%Ln deals</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/cards.py" />
      <source>1 day in this stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>1 deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>ER {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>Fit {fit}/{best}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/touching.py" />
      <source>Log a touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/cards.py" />
      <source>Nobody here matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/cards.py" />
      <source>Nobody here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>Who went on did so after {days}, the median of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>Who went on did so after {days}, the median of {count}; range {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/cards.py" />
      <source>You follow them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/cards.py" />
      <source>You follow them on {networks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>asks {offer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>code {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>offered {offer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/cards.py" />
      <source>owed since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/cards.py" />
      <source>owed today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>signed {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>{live} of {wanted} live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>{period}: {moved} of {entered} who came here two weeks before its end or earlier went on; range {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/card_lines.py" />
      <source>{way} of {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>%Ln due today</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>%Ln people</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>1 person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>Added, but {names} is there already. If it is the same person: choose both, then press Ctrl+M.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>Count people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>Look for people of the same name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>Look for the handle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/people.py" />
      <source>“{handle}” is the handle of {name}, who is here already and chosen now.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeopleView</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>Choose the one person who is to be erased.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>Erase everywhere…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>For whoever asks to be forgotten: all that names them goes, and a receipt says how much that was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>Log the usual touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>Nobody has what is looked for here. What is searched, the view and the channels narrow whom you see.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>Nobody matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>People by stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>Show all about the chosen person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/people_view.py" />
      <source>Show everybody</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeriodPicker</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>All time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>Choose a period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>Last 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>Last 90 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>Last month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>Last quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>Last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>The last day is before the first day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>This month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>This quarter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>This year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/period_picker.py" />
      <source>d MMM yyyy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PersonChanges</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Log a touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Log the next action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PersonHeader</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_header.py" />
      <source>Back to everybody (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_header.py" />
      <source>In their language, from a template (W)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_header.py" />
      <source>Outreach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_header.py" />
      <source>The next one (arrow down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_header.py" />
      <source>The one before (arrow up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_header.py" />
      <source>Write letter…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PersonModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person.py" />
      <source>Read a person</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PersonPage</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>%Ln answers owed</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>%Ln promises due</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>1 answer owed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>1 promise due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_page.py" />
      <source>Gone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_page.py" />
      <source>This person has been deleted. Ctrl+Z brings them back; Esc leads to the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>last touch today, theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>last touch today, yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>last touch {day}, theirs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>last touch {day}, yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>no reason told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>not touched yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>round %Ln</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>was {number} of {count} in {stage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>{number} of {count} in {stage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_words.py" />
      <source>{stage}: {reason}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PersonReading</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_reading.py" />
      <source>Read what a partner brings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/pictures.py" />
      <source>Reading a picture</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PieceDeeds</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/deeds.py" />
      <source>Choose one or more pieces first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/deeds.py" />
      <source>Take down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/deeds.py" />
      <source>Take out of the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/deeds.py" />
      <source>These pieces are of several creators; ask each of them alone.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PieceHead</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/library/piece_head.py" />
      <source>%Ln chosen; shown: {title}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/piece_head.py" />
      <source>Edit together…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PieceSearch</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_search.py" />
      <source>Looking for pieces</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PiecesCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_pieces.py" />
      <source>None in the library yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_pieces.py" />
      <source>Show it in the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_pieces.py" />
      <source>Their pieces</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/outreach/person_pieces.py" />
      <source>and %Ln more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_pieces.py" />
      <source>and 1 more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PiecesView</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Add a text or link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Add files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Ask for rights…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Asks for the use of the chosen pieces of one creator in one message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Choose a piece first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Edit together…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Give or take tags…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Gives all chosen pieces the same rating, product, kind, creator, campaign or tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Gives the chosen pieces tags, or takes some away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Look at it large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Open a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Puts the chosen pieces on the shortlist; where all are on it, takes them off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Shortlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Shows a copy of the chosen piece with the program you have for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/pieces.py" />
      <source>Shows the chosen piece as large as the window</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlaceLines</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Add a use…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Makes draft posts that show it (P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Not used yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Opens its form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Opens the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Share this…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Take down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Take down: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Take out of the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Take out of the post: {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/place_lines.py" />
      <source>Where used</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlanModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/plan.py" />
      <source>Delete goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/plan.py" />
      <source>Find what was counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/plan.py" />
      <source>Read goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/plan.py" />
      <source>Read goals</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlanPage</name>
    <message>
      <location filename="../../socialroi_desktop/views/plan/page.py" />
      <source>Back to goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/commands.py" />
      <location filename="../../socialroi_desktop/views/plan/page.py" />
      <source>Campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/page.py" />
      <source>Edit goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/commands.py" />
      <location filename="../../socialroi_desktop/views/plan/page.py" />
      <source>Goals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/commands.py" />
      <location filename="../../socialroi_desktop/views/plan/page.py" />
      <source>New goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/page.py" />
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/page.py" />
      <source>efforts that costs, orders and goals are tied to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/page.py" />
      <source>start from one of these, or from a blank goal</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PostHead</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/post_head.py" />
      <source>Keeps the reason with the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/post_head.py" />
      <source>Mark as ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/post_head.py" />
      <source>Move to {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/post_head.py" />
      <source>Nothing keeps it from coming out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/post_head.py" />
      <source>Ready all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/post_head.py" />
      <source>Why it comes out all the same</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PostPlan</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/post_plan.py" />
      <source>Plan a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/post_plan.py" />
      <source>Write down first why it comes out all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/post_plan.py" />
      <source>covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/post_plan.py" />
      <source>no right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/post_plan.py" />
      <source>not ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/post_plan.py" />
      <source>ready all the same</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Arrow left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Arrow right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>K plays and pauses, J and L go 5 seconds back and on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Open a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Reading the picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Space or Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>The film is damaged: it breaks off at {at}. Keep a sound copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Z shows it dot for dot or whole; + and - or the wheel zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>Z shows it dot for dot, + and - zoom, drag to move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/preview.py" />
      <source>{number} of {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>%Ln more rows are not listed; they are imported like the others of their verdict. “Tick all” and “Tick none” reach them too.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>1 more row is not listed; it is imported like the others of its verdict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>Amounts are read with “{sign}” as decimal sign. Blank cells stay unknown, 0 stays 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>Blank cells stay unknown, 0 stays 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>For all rows of the chosen verdict, also those that are not listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>Invert ticks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>Rows by verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>Rows of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>Tick all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/preview_pane.py" />
      <source>Tick none</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewTable</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/preview_table.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/preview_table.py" />
      <source>Verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/preview_table.py" />
      <source>What changes or is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/preview_table.py" />
      <source>figures of an earlier day join the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/preview_table.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/preview_table.py" />
      <source>{field} {old} → {new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/preview_table.py" />
      <source>{parts}: not as before</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProfileDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/profile_dialog.py" />
      <source>Account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/profile_dialog.py" />
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/profile_dialog.py" />
      <source>Is your profile ready?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/profile_dialog.py" />
      <source>Look at your account as somebody who does not know you, and tick what holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/profile_dialog.py" />
      <source>Save check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/profile_dialog.py" />
      <source>This account was not checked yet.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProfileLine</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/profile_line.py" />
      <source>What partners look at before they answer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProfileModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/profile.py" />
      <source>Profile not checked yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/profile.py" />
      <source>Profile ready: {passed} of {items}, %Ln days ago</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/profile.py" />
      <source>Profile ready: {passed} of {items}, today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/profile.py" />
      <source>Profile ready: {passed} of {items}, yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/profile.py" />
      <source>Read profile checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/profile.py" />
      <source>{passed} of {items} ready</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProgressStrip</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/progress_strip.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/progress_strip.py" />
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/progress_strip.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProofCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/roi/proof_card.py" />
      <source>All rows ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/proof_card.py" />
      <source>Open the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/proof_card.py" />
      <source>Proof</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/proof_card.py" />
      <source>Save as a proof sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/proof_card.py" />
      <source>press any number on this page</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PurposeSection</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_purpose.py" />
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_purpose.py" />
      <source>Purpose of the deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_purpose.py" />
      <source>What is it for, and how will you know that it worked?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_purpose.py" />
      <source>first, terms follow from it</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QueryBar</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_bar.py" />
      <source>Save view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_bar.py" />
      <source>What is wrong with the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_bar.py" />
      <source>{problem} The pieces below are those of before.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QueryChips</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_chips.py" />
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_chips.py" />
      <source>Nothing to choose from yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_chips.py" />
      <source>What else can be asked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QueryHelp</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_help.py" />
      <source>All of it must hold. Values with a comma between them: any of them. Find a word such as used by “used”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_help.py" />
      <source>Not so; before anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_help.py" />
      <source>Nothing is known of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_help.py" />
      <source>These words in a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_help.py" />
      <source>What can be asked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QueryLine</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_line.py" />
      <source>Find pieces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_line.py" />
      <source>Find pieces: words, line:skate, rights:ads, -used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/query_line.py" />
      <source>What can be asked</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionControl</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/question_control.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/question_control.py" />
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/question_control.py" />
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/question_control.py" />
      <source>Use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/question_control.py" />
      <source>Use this answer: {question}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/question_control.py" />
      <source>as last time; change it if this file differs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RawRow</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/raw_row.py" />
      <source>Line {line} of the file beside what it becomes; grey lines are not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/raw_row.py" />
      <source>Line {line}: {remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/raw_row.py" />
      <source>Select a row to see its cells beside what they become.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/raw_row.py" />
      <source>The row field by field</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReasonDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/reason_dialog.py" />
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/reason_dialog.py" />
      <source>Move to: {stage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/reason_dialog.py" />
      <source>Reason; it stays with the stages of the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/reason_dialog.py" />
      <source>Say in a few words why, such as “no answer after two letters”.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordChanges</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/changes.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/changes.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/changes.py" />
      <source>Saved %Ln rows to {file}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/changes.py" />
      <source>Saved 1 row to {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/changes.py" />
      <source>Saving {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/changes.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordDetails</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/details.py" />
      <source>From the file “{file}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/details.py" />
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/told_fields.py" />
      <source>Open {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/details.py" />
      <source>Typed by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/details.py" />
      <source>{file}, line {line}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/record_dialog.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/record_dialog.py" />
      <source>Edit: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/record_dialog.py" />
      <source>New: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/record_dialog.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordForm</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/form.py" />
      <source>{field} *</source>
      <comment>a required field</comment>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordPanel</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/panel.py" />
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/panel.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/panel.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/panel.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/panel.py" />
      <source>Edit: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/panel.py" />
      <source>New: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/panel.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordPicker</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/picker.py" />
      <source>Show the names</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordTable</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/block_editing.py" />
      <source>%Ln cells or rows were left as they are.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/block_editing.py" />
      <source>And %Ln more.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/block_editing.py" />
      <location filename="../../socialroi_desktop/viewmodels/records/table.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/block_editing.py" />
      <source>“{row}”: {sentence}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordsSection</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>%Ln rows</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>1 row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/section.py" />
      <source>Add: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/chosen_rows.py" />
      <location filename="../../socialroi_desktop/views/records/section.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/records/chosen_rows.py" />
      <source>Delete %Ln</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/records/chosen_rows.py" />
      <source>Delete %Ln rows</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/chosen_rows.py" />
      <source>Delete rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/section_actions.py" />
      <source>Export CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/section.py" />
      <source>Find in: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/section_actions.py" />
      <source>Import files…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>None of %Ln rows has what is asked for in the period and channels chosen above: {asked}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>None of %Ln rows has what is asked for: {asked}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>None of %Ln rows is in the period and channels chosen above. Press “Show all”.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>Nothing here holds “{text}”. Try fewer letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/wording.py" />
      <source>Nothing here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>Only this period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>Only this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/section.py" />
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>The only row does not have what is asked for: {asked}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>The only row is not in the period and channels chosen above, or does not have what is asked for: {asked}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>The only row is not in the period and channels chosen above. Press “Show all”.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>{shown} of %Ln rows</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>{shown} of 1 row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/table_words.py" />
      <source>{shown} of {total}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RejectedRows</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/saving.py" />
      <source>Line in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/saving.py" />
      <source>Why it was rejected</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Results</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>%Ln days before</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>%Ln of these orders are credited to others or known by a survey alone; the return leaves them out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>%Ln orders</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>%Ln orders are by customers who had come by this partner before.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>%Ln were seen twice or more</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>1 of these orders is credited to others or known by a survey alone; the return leaves it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>1 order is by a customer who had come by this partner before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>1 was seen twice or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Aware: reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>Bought here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Buy: orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Code {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>Cost per engagement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>Cost per order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Each column is one order: {code} + {link} + {survey} is not {sum} but {orders}; {twice}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Each column is one order; none was seen twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Follow: new followers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Interested: engagements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Orders, each once: {link} by link, {code} by code, {survey} by survey, {assisted} after a touch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>ROI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>ROI, range {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>Reach · clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Seeding: posts live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>Still owed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>Survey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>The code may have got about:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>The last year</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>This size, %Ln partners, median</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>Usual for this size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>day {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>it fades</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>it lasts</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>{count} in the %Ln days after</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>{count} in the spike, %Ln days</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>{count}: {verdict}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>{each} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>{kind}: what counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/results_text.py" />
      <source>{money} net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>{orders}, {again} of them again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/result_lines.py" />
      <source>{roi} ROI</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ResultsCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/results_card.py" />
      <source>First figures come after the live date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/results_card.py" />
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/results_card.py" />
      <source>Returns of all influencers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/results_card.py" />
      <source>What was assumed, and what came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/results_card.py" />
      <source>Which results</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ResultsView</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/results_view.py" />
      <source>Adding up…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/results_view.py" />
      <source>No piece is used in a post yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/results_view.py" />
      <source>No post uses a piece yet; name the posts under “Where used” beside a piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/results_view.py" />
      <source>Pieces by what they brought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/results_view.py" />
      <source>Posts with pieces beside other posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/results_view.py" />
      <source>What UGC brought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/results_view.py" />
      <source>Which pieces sell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/results_view.py" />
      <source>of those used in posts; Enter opens one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/results_view.py" />
      <source>posts with pieces of each kind beside posts without any, on the same networks</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RightLines</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Ask for uses…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Copy credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Credit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Its deal does not say how that is marked as advertising.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>More for rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Note an answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Note that rights were withdrawn…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Opens a copy of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Proof: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/right_lines.py" />
      <source>Write it with the deal</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RightsSection</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Add…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Agreed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Asked today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Content rights by use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>Declined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>No use asked for yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_delivery.py" />
      <source>asked or agreed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Roi</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>% of reach</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/roi/trend.py" />
      <source>%Ln outside the usual range: ▲ above, ▼ below</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>(no name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>40% each to the first and the last, the rest to those between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>95% from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>95% range {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>95% to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>95%: {range}, {orders}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>A share halves every 7 days; even where days are not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>Add a rate on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>After it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/trend.py" />
      <source>Against usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>Amount</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>As last touch, but visits typed in directly are passed over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Awareness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>Came by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/breakdown_table.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Click-through by impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Consideration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>Contribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Cost per order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Cost that serves all channels together; no orders are tied to it alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/breakdown_table.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/trend.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>Enter unit costs on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Every link or code gets the same share.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/roi_model.py" />
      <source>Finding the rows behind a figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/breakdown_table.py" />
      <source>Goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Gross sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>Import your shop's order export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>In the spike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Influencer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Influencers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/roi_model.py" />
      <source>Last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Lead rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Leads of the channels looked at that no post is known for; choose it in the lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>Left out, as no exchange rate to {base} is known: {amounts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>Look at all time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/trend.py" />
      <source>Month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>Net sales and cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Net sales from social</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>No campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>No influencer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>No orders in these days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>No orders yet, so sales, profit and ROI are not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>No partner, or of unknown size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>No post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>None of the chosen channels is a social one; choose others at the top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Not attributable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>Not known: no row tells it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/breakdown_table.py" />
      <source>Not social: here to compare with, and in none of the figures above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Not tied to a channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/breakdown_table.py" />
      <source>Open the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Orders and cost of the channels looked at that nothing ties to a row above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Orders of clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Orders that no link, referrer or code ties to a channel; they have no cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Partner size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Partner sizes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/roi_model.py" />
      <source>Period before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Products</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Profit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Purchase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>ROI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>ROI by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>ROI by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>ROI by week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>ROI, hours and fees ±{percent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>ROI, if the costs are right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/breakdown_table.py" />
      <source>Range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/as_of_today.py" />
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>Rows shown: {shown} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>Rows: {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/roi_model.py" />
      <source>Saving the proof sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/breakdown_table.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>Small sample: too few orders to judge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Social share of sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>Source not told</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>The last link or code before the order gets all of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>The link or code that came first gets all of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>Traffic by channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/trend.py" />
      <source>Week from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>What the visitor did</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/roi_model.py" />
      <source>Working out the figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/trend.py" />
      <source>above usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>after goods and refunds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/as_of_today.py" />
      <source>after today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>band: 95% range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>band: usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/trend.py" />
      <source>band: usual range · all inside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/trend.py" />
      <source>below usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>by day, {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>by month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>by month, {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>by week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/charts.py" />
      <source>by week, {currency}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>first and last most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>first touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>flat; sleeping accounts may hide a fall · {engaged} engagements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>incl. {hours} × {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>last touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>last touch that is not direct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>newer counts more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>no orders in this period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/as_of_today.py" />
      <source>not over yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/as_of_today.py" />
      <source>not over yet, nothing known of it so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>of net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>one post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>paths known for {share} of orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>people, post by post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/words.py" />
      <source>shared evenly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/as_of_today.py" />
      <source>this month is not over yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/as_of_today.py" />
      <source>this week is not over yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/as_of_today.py" />
      <source>today is not over yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>too few to judge: {orders}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/roi/trend.py" />
      <source>too little history for a usual range (%Ln values)</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>typed by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>vs {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>vs {value}, nothing imported of then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{days} · {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{figure}, 95%: {range}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{figure}, {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{file}, line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>{growth} since the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{hours} at {rate}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{label} · {amount} · {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{label} · {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{label} · {time} · {amount} · {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{label} · {time} · {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>{model} · order day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/notices.py" />
      <source>{model} · order day · {coverage}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/roi/cards.py" />
      <source>{orders} orders</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_rows.py" />
      <source>{origin} → {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/roi/proof_text.py" />
      <source>{rows} · {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RoiPage</name>
    <message>
      <location filename="../../socialroi_desktop/views/roi/commands.py" />
      <source>All rows behind the open figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Drop your shop's order export here, then what your ads cost. ROI by channel and campaign appears at once, each number with the rows it was made of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Import files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Money</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Net sales and cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>ROI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>ROI by channel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Return on social</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/commands.py" />
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Save as a proof sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Saved the proof sheet {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>See what your social work returns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Show over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Traffic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>Trend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>bar: estimate · line: 95% range</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/page.py" />
      <source>proof-sheet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RowFields</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/row_fields.py" />
      <source>Becomes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/row_fields.py" />
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/row_fields.py" />
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/row_fields.py" />
      <source>In the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/row_fields.py" />
      <source>In the workspace now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/row_fields.py" />
      <source>Reading one row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/row_fields.py" />
      <source>cannot be read</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RowParts</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/row_parts.py" />
      <source>Which rows are shown</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RowsDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/roi/rows_dialog.py" />
      <source>Kind of rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/rows_dialog.py" />
      <source>Open the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/rows_dialog.py" />
      <source>Rows behind a figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/rows_dialog.py" />
      <source>Save as a proof sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/rows_dialog.py" />
      <source>Show more rows</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SaveDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/save_dialog.py" />
      <source>CSV files (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/save_dialog.py" />
      <source>PDF files (*.pdf)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SavedViews</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/saved_views.py" />
      <source>Delete view</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/records/saved_views.py" />
      <source>Give the view a name of at most %Ln letters.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/saved_views.py" />
      <source>Give the view a name, such as “Skaters in Poland”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/saved_views.py" />
      <source>Rename view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/saved_views.py" />
      <source>Save view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/records/saved_views.py" />
      <source>There is a view “{name}” already; choose another name.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Screened</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>Far more or fewer engage than is usual for the size. They are only marked: look before you write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>Of these too little is known to say; they stay where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>Out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>Pass</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>Suspicious</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>Who is out is declined, with the reason; a next step that was planned goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>Who is out stays where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>Who passes goes to “{stage}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screened_words.py" />
      <source>planned: {step}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScreenedList</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screened_list.py" />
      <source>Decline who is out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screened_list.py" />
      <source>Groups of the screened list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screened_list.py" />
      <source>People of the group</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScreeningBar</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_bar.py" />
      <source>Choose the people first whose accounts you follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_bar.py" />
      <source>Mark as followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_bar.py" />
      <source>On every network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_bar.py" />
      <source>People found of those looked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_bar.py" />
      <source>Screen list…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScreeningDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_dialog.py" />
      <source>Keep rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_dialog.py" />
      <source>Move people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_dialog.py" />
      <source>My list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_dialog.py" />
      <source>New rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_dialog.py" />
      <source>Screen the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/screening_dialog.py" />
      <source>Screening rule</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ScreeningModel</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screening.py" />
      <source>Mark as followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screening.py" />
      <source>Read screening rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screening.py" />
      <source>Screen the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screening.py" />
      <source>{found} of {aim}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screening.py" />
      <source>{found} of {aim} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/screening.py" />
      <source>{found} of {aim} found, {passed} pass</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>Ctrl K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>Find anything, run any command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>Find anything, run any command (Ctrl+K)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchUpkeep</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/search_upkeep.py" />
      <source>Getting the search ready</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SectionBar</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/section_bar.py" />
      <source>Any tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/section_bar.py" />
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/section_bar.py" />
      <source>Only with this tag</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SectionExtras</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Choose the mentions whose authors are to become influencers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Export who agreed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>For the mentions that are selected: adds the authors to your influencers, or finds those there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Leads who agreed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/authors.py" />
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Make author an influencer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Name a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Of the leads that are shown, those who agreed to be written to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Paths to purchase…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Plan a post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Sources of visits and orders that match nothing, with their counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Unknown sources…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/section_extras.py" />
      <source>Visits and days before an order, and who came often without one</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SegmentedFilter</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/segmented_filter.py" />
      <source>{label} {count}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SelectedCount</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/widgets/selected_count.py" />
      <source>%Ln selected</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/selected_count.py" />
      <source>Choose none of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/selected_count.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <location filename="../../socialroi_desktop/commands/break_even.py" />
      <source>--currency is that of the deal; change it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asked_rights.py" />
      <source>--days and --until both tell the last day; leave one of them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/library_results.py" />
      <source>--days goes with --id, from 1 to {most} days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/break_even.py" />
      <source>--deal is missing; it says which deal of this workspace is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/proof.py" />
      <source>--group names a group of a breakdown; say which with --by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/break_even.py" />
      <source>--hours says how long, not what it costs; add --rate, what your own hour costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/deal.py" />
      <source>--language is of a post from a template; name one by --post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/library.py" />
      <source>--merge takes two ids, that of the piece to keep first, such as 1,2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/sharing.py" />
      <source>--on {text}: write a day and time such as 2026-10-02T09:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/handing_out.py" />
      <source>--override needs the reason; write it behind it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/deal.py" />
      <source>--pack names no folder; write the name of a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <source>--period “{text}” is not of the form 2026-01-01..2026-01-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <source>--period “{text}” lacks a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/due.py" />
      <source>--to says where an item is moved to; name the item with --move.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asked_rights.py" />
      <source>--until {last} is before {first}, the first day; write a later day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/named_views.py" />
      <source>--view names a saved view; write its name, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asked_rights.py" />
      <source>--{flag} says nothing beside {step}; leave it out. It goes with: {steps}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/notes.py" />
      <source>01/02 in “{column}” was read as {answer}; other dates of this file do not tell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>1 February (day first)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/jumps.py" />
      <source>@{handle} went from {before} to {after} followers in {days} days (+{growth} %), and nothing tells that engagement followed: bought followers, or a post that went round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/jumps.py" />
      <source>@{handle} went from {before} to {after} followers in {days} days (+{growth} %), engagement by {engagement} %: bought followers, or an audience that only watches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/delimited.py" />
      <source>A cell in this line is longer than 131,072 characters; shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>A comma: 1,234 is a little more than one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/commission_plan.py" />
      <source>A commission of this deal is in a currency without an exchange rate; add the rate on the Data tab first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/result_figures.py" />
      <source>A cost of this deal is not known: no exchange rate converts it, or no hourly rate is set for own time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/proof.py" />
      <source>A goal is proved by its metric: ask for --metric with --from and --to of the goal instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>A percentage needs a baseline above 0; set a number to reach instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>A percentage needs a baseline: measure or type one, or set a number to reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>A point: 1,234 is one thousand two hundred thirty-four</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/asked_ready.py" />
      <source>A post of “{file}” that was to be ready is a draft: a check keeps it back. Open it, or ask “socialroi check-post FILE {id}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/ready_posts.py" />
      <source>A post that was ready is a draft again: a piece it showed is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/ready_posts.py" />
      <source>A post that was ready is a draft again: no right covers a piece of it on its day, its text does not say what was given for one, somebody else made it, or nothing is in it any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>A published post has the number its platform gave it; fill in Post id, or import the posts of its platform.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/delimited.py" />
      <source>A quotation mark opened in this line is never closed; close it or take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/checks.py" />
      <source>A right covers every piece on its day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/sharing.py" />
      <source>A right covers it on that day in {territory}, nowhere else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/sharing.py" />
      <source>A right covers it on that day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>A right holds for one day or more; leave the days out for one without an end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>A right of {days} days ends after {year}; tell fewer days, or none for one without an end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>A sharp picture of the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/checking.py" />
      <source>A template may have {most} signs and this has {number}; shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>A thread or answer in their forum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>A way to reach us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>Accept an offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>Accepted an offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>Accounts marked as followed: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>Accounts marked as not followed: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/goals.py" />
      <source>Add goal: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <location filename="../../socialroi_desktop/operations/library/adding_links.py" />
      <source>Add to the library ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/blocks.py" />
      <source>Add: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Add: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/goals.py" />
      <source>Added goal: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <location filename="../../socialroi_desktop/operations/library/adding_links.py" />
      <source>Added to the library ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/blocks.py" />
      <source>Added: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Added: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Added: {record} “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/file_names.py" />
      <source>All files would have the same name; a rule needs one of {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/columns.py" />
      <source>An amount of order {number} is missing; fill it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/changes/following/offers.py" />
      <source>An amount of this deal is {amount} {old}, which is finer than any amount in {new}; change it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>An e-mail address or open messages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>An engagement rate of {rate} %, where {low} % to {high} % are usual for the size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/break_even.py" />
      <source>An order leaves nothing to pay the cost from; no number of orders breaks even.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/products.py" />
      <source>An order's discounts, refunds and costs are not split over its products.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>Answer about rights ({number}): {choice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>Answer an offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>Answered an offer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/mapping.py" />
      <source>Answers about {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/visits.py" />
      <source>As measured by: {tools}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>Ask for rights: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>Ask for rights: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>Asked for rights: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>Asked for rights: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>Asked on {day}, without an answer so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>Asked, without an answer so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>Audience fit {fit}, below {low}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/benchmarks.py" />
      <source>Benchmark {row} has no {field}; add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/benchmarks.py" />
      <source>Benchmark {row}: there is no metric “{metric}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/benchmarks.py" />
      <source>Benchmark {row}: “{value}” is not a number; write 0.0047 for 0.47 %.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/commands/files.py" />
      <source>Beside the kept files lies what no record refers to ({count}); it stays, because another program has the workspace open. Close it and check again.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/applying.py" />
      <source>Bringing back import of {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>Browsers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Campaign</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <source>Campaign mediums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <source>Campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/resolve.py" />
      <source>Cannot be worked out: no row tells both “{sum}” and “{other}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/resolve.py" />
      <source>Cannot be worked out: what it would be divided by is 0 or less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/resolve.py" />
      <source>Cannot be worked out: “{sum}” is 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/tagging.py" />
      <source>Changed the tags of rows: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <source>Channel types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/check_in.py" />
      <source>Check-in of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/sharing.py" />
      <source>Choose a channel to share it on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/sharing.py" />
      <source>Choose a day; then it is said whether a right covers it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/collecting.py" />
      <source>Choose one or more pieces first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Choose the day the goal ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Choose the day the goal starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Choose the first day the baseline covers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Choose the last day the baseline covers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Choose the metric the goal is measured by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Choose the type of the goal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/merging.py" />
      <location filename="../../socialroi_desktop/operations/library/telling_apart.py" />
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <source>Choose two different rows to merge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Choose whether the target is a number or a percentage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Collection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/mapping.py" />
      <source>Column mapping of {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>Comments are answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deal_costs.py" />
      <source>Costs of the deal: {added} written, {changed} brought up to date, {removed} taken away, {kept} edited by hand and kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/own_rules.py" />
      <source>Counted on cannot be “{day}”: nobody can have counted then; write today or a day before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <location filename="../../resources/formats/plausible.toml" />
      <source>Countries, regions or cities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>Custom properties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/customers.py" />
      <source>Customers are counted for a whole period, by channel, campaign or influencer; not otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/customers.py" />
      <source>Customers before the period and the days since they ordered last are told of the whole shop only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/goals.py" />
      <source>Data to {day}: the days after it are neither done nor due.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_spans.py" />
      <source>Day {value} is outside the days of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Day, month or span in which it was added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Day, month or span in which it was taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Days of the baseline: {before}, of the goal: {days}; the longer one collects more by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/deal.py" />
      <source>Deal {deal} has no offer {id}; “socialroi list FILE proposal” names those there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/stepping_aside.py" />
      <source>Declined and Paused need a reason; tell it together with the stage, such as “no answer after two letters”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Delete: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Delete: {record} “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Deleted: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Deleted: {record} “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/demo.py" />
      <source>Demo content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>Devices or screen sizes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <source>Devices, browsers or systems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/results.py" />
      <source>Discounts through codes lower net sales here; to see them as a cost choose “Count code discounts as cost” in the workspace settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/next_actions.py" />
      <source>Done and logged: next action of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/due.py" />
      <source>Done: {due}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/due.py" />
      <source>Done: {number} things that were due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/sharing.py" />
      <source>Drafts to share “{which}”: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Drop: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/due.py" />
      <source>Dropped: {due}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/due.py" />
      <source>Dropped: {number} things that were due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Dropped: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/goals.py" />
      <source>Edit goal: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Edit workspace settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/blocks.py" />
      <source>Edit: {records} ({edited}), add: {added}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/blocks.py" />
      <source>Edit: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Edit: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/blocks.py" />
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Edit: {record} “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/goals.py" />
      <source>Edited goal: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Edited workspace settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/blocks.py" />
      <source>Edited: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Edited: {record}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/blocks.py" />
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>Edited: {record} “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <location filename="../../resources/formats/plausible.toml" />
      <source>Entry pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/erasing.py" />
      <source>Erased somebody everywhere; undo does not bring them back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <source>Events, goals or downloads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/naming.py" />
      <source>Every code that the naming rule makes for {name} is taken; type one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/break_even.py" />
      <source>Every order loses money by these numbers; no number of orders breaks even.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <location filename="../../resources/formats/plausible.toml" />
      <source>Exit pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/stage_days.py" />
      <source>Fewer than six went on: too few for a range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/figures.py" />
      <source>Figures by goal are read from the goals themselves; ask for them with queries.goals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/scope.py" />
      <source>Figures cannot be grouped by “{word}”; choose one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>Files of this kind have no picture to show; open a copy to see them.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/commands/files.py" />
      <source>Files that are only linked are not in the copy ({count}); copy their folders by yourself.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/linking.py" />
      <source>Find linked files again ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>Followed already: {names}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/sources/accounts.py" />
      <source>Followers of {count} accounts added up: whoever follows two of them is counted twice.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/linking.py" />
      <source>Found linked files again ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/checking.py" />
      <source>From line {row} on there are too many conditions inside each other; write it simpler.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>From {country}, which is not looked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Give the goal a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>Give the post a title or a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/deal.py" />
      <source>Give the words by --text or by --post, not by both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/refunds_told.py" />
      <source>Gives {amount} back for order {number}, which is not known here; import the list of orders that holds it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>Goals and their conversions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>Granted until {day}, in {territory}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>Granted until {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>Granted without an end, in {territory}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>Granted without an end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/people.py" />
      <source>Handle is missing; fill it in, or choose at least the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/judging.py" />
      <source>Holds the same spend as line {met} of “{file}”, which tells {start} to {end} at another level (campaign, ad set or ad): taking both would count it twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>How it is made, how it is used, who uses it; at least half of the posts sell nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>How many followers is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/signing.py" />
      <source>How many orders pay for this deal is not known and was not kept with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>How well the audience fits is not judged yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/operations/imports/importing.py" />
      <source>Import of {count} files</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/importing.py" />
      <source>Import of {file}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/operations/authors.py" />
      <source>Influencers added: {added}; known already: {known}; mentions linked: {count}</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/noticing.py" />
      <source>Interactions are clicks of some ads and views of others, so they were left out; add the column “Campaign type” to the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Introductions to those they speak for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>Is 01/02 in “{column}” the first of February or the second of January?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/opening.py" />
      <source>It cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/handing_out.py" />
      <source>It cannot be written there: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/standing.py" />
      <source>It ended on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/before_after.py" />
      <source>It has been there for no whole day yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/reach.py" />
      <source>It has come out: leave its state at Published, or clear the time in Published as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/archives.py" />
      <source>It is damaged or packed in a way that is not known; download the archive again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/before_after.py" />
      <source>It is not known since when; type the first day with the use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/before_after.py" />
      <source>It is not known which page this is; type its address with the use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/archives.py" />
      <source>It is protected by a password; unpack the archive and import the file itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>It is to be submitted by {submitted}, after its last day live, {ends}; change one of the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <source>It looks like “{which}”; merge them if they are one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>It was declined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/covered_uses.py" />
      <source>It was declined. Write into the note why it is used all the same, or choose another piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/handing_out.py" />
      <source>Its file is damaged or another one by now: it is not what was kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/pictures.py" />
      <source>Its file is linked and does not lie at “{path}” any more; find it again in the folder it was moved to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/handing_out.py" />
      <location filename="../../socialroi_desktop/viewmodels/shared/pictures.py" />
      <source>Its file is missing; put the folder “{folder}” back beside the workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>January 2 (month first)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Joint audience</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/attachments.py" />
      <source>Keep a file: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/telling_apart.py" />
      <source>Keep pieces that look alike ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/freezing.py" />
      <source>Keep the assumption of a deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/attachments.py" />
      <source>Kept a file: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/telling_apart.py" />
      <source>Kept pieces that look alike ({number}); they are not asked about again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/freezing.py" />
      <source>Kept the assumption of a deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <source>Keywords</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Kind of piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/data.py" />
      <source>Lead {name}: next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/data.py" />
      <source>Lead {name}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/letters.py" />
      <source>Letter to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/judging.py" />
      <source>Line {line} repeats line {first} with other values; only the first is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/checking.py" />
      <source>Line {row} cannot be read: write a field as {example} and a condition as {condition}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/checking.py" />
      <source>Line {row} holds more than a letter may: only fields such as {example}, conditions such as {condition}, and {filters} after a field.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/commands/files.py" />
      <source>Linked files do not lie where they did ({count}): {names}. “socialroi ugc FILE --find FOLDER” finds them again.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../resources/formats/pinterest_overview.toml" />
      <source>Lists of boards and Pins tell no day; export Top Pins by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/letters.py" />
      <source>Logged: letter to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/next_actions.py" />
      <source>Logged: touch with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/touches.py" />
      <source>Logged: touch with {number} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/touches.py" />
      <source>Logged: {choice}, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>Logo or face, to be made out in a small circle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>Look at your own profiles as a partner does before you write: Profile ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/judging.py" />
      <source>Looks like a post that is here already under another id (“{file}”, line {met}): taking both would count it twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/judging.py" />
      <source>Looks like order {number} of {shop} (“{file}”, line {met}): taking both would count it twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/judging.py" />
      <source>Looks like {number} of {shop}, which was written down by hand: taking both would count it twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/telling_apart.py" />
      <source>Made one piece of those that look alike ({number}), with the stricter rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/tracking.py" />
      <source>Made the code {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/tracking.py" />
      <source>Made the link of a deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/authors.py" />
      <source>Make an influencer of the author of a mention</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/operations/authors.py" />
      <source>Make influencers of the authors of {count} mentions</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/telling_apart.py" />
      <source>Make one piece of those that look alike ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/tracking.py" />
      <source>Make the code {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/tracking.py" />
      <source>Make the link of a deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>Mark accounts as followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>Mark accounts as not followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>May be used so today, or how things stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <source>Merge of two rows: {records}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <source>Merged two rows: {records}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <source>Merged two rows: {records}. Of what both had ({number}), the larger of each figure stayed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <source>Merged two rows: {records}. Of what both had ({number}), what the first one had stayed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <source>Merged two rows: {records}. Of what both had ({number}), what the second one had stayed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <source>Merged two rows: {records}. Of what both had ({number}), what was chosen stayed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>More of “{metric}” is worse; set the number to get down to, not a percentage to grow by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/moving.py" />
      <source>Move to {choice}: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/moving.py" />
      <source>Move to {choice}: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/moving.py" />
      <source>Move: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/moving.py" />
      <source>Moved to {choice}: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/moving.py" />
      <source>Moved to {choice}: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/due.py" />
      <source>Moved to {day}: {due}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/due.py" />
      <source>Moved to {day}: {number} things that are due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/moving.py" />
      <source>Moved: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asked_rights.py" />
      <source>Name one piece; only --ask takes several, which one maker is asked for together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/next_actions.py" />
      <source>Next action of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>Nine recent posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>No account there: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/telling.py" />
      <source>No amount of order {number} can be read; fill it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>No answer from {name} yet: follow up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/library.py" />
      <source>No answer yet about “{what}”: ask again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/noticing.py" />
      <source>No column holds the totals; they are worked out from the rows: quantity times price, less discounts, plus shipping.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/break_even.py" />
      <source>No exchange rate from {currency} to {base} is known; add it on the Data tab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/results.py" />
      <source>No export tells this of the posts that use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/partner_results.py" />
      <source>No export tells this of their posts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/requests.py" />
      <source>No handle of {name} is known: the text cannot say who is credited. Add one on their page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/own_files.py" />
      <source>No import fills these columns; what they tell stays behind and is set by hand: {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/people.py" />
      <source>No lead of these days is known to come by a partner; choose the post it came by, or give the deal a link that is tagged with a campaign.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/view_lines.py" />
      <source>No line can ask for “{field} {op}” of {entity}; save the view anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/linking.py" />
      <source>No linked file was found again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/people.py" />
      <source>No mention of these days names a partner; choose who it is by in the mention.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/order_worth.py" />
      <source>No order of the last {days} days holds a piece of this product line; choose another product, or type the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/order_worth.py" />
      <source>No order of the last {days} days tells what an order is worth; import orders, or type the value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/before_after.py" />
      <source>No order of these days tells on which page the visit began.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/handing_out.py" />
      <source>No piece is in the collection “{name}”; put some there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/checks.py" />
      <source>No piece of the library is used in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/partner_results.py" />
      <source>No post of these days is known as theirs; import the posts, or choose them in the deal's deliverables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/results.py" />
      <source>No post uses it yet; name the posts under “Where used”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/beside.py" />
      <source>No posts on both sides tell how often they were seen and this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/figure_ranges.py" />
      <source>No range: it counts orders of which the values are not told one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/figure_ranges.py" />
      <source>No range: it is made of several estimates that vary together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/figure_ranges.py" />
      <source>No range: platforms tell clicks, views and engagements as sums, not one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/figure_ranges.py" />
      <source>No range: there are no orders yet that tell what one is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/gathering.py" />
      <source>No return can be told of orders that nobody claims: they belong to no cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/library.py" />
      <source>No right covers “{what}” in the post of {day}. Move the post, ask for the right, or choose another piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/library.py" />
      <source>No right covers “{what}”: {field}. Take it down, or ask for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/telling.py" />
      <source>No total tells whether the prices contain the tax; the tax in the goods is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/before_after.py" />
      <source>No visits of this page are known in these days; import web analytics by page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/post_rights.py" />
      <source>Nobody has granted the use of “{piece}” on {day} yet ({field}); ask for it, or choose another piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>Nobody is marked. {left}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/screening.py" />
      <source>Nobody moves: those who pass stand there already, and nobody is out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asking.py" />
      <source>Nobody stands as the creator of piece {id}; change its rights themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/requests.py" />
      <source>Nobody stands as the creator: the text addresses nobody, and no touch is logged. Choose the creator first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>Nobody was asked for this use yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/authors.py" />
      <source>None of these mentions has an author without an influencer; type the author first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>Not followed anyway: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/unread.py" />
      <source>Not read, though it may tell where buyers came from: {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/ingest/planning/unread.py" />
      <source>Not read: {columns} and {count} more columns.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/unread.py" />
      <source>Not read: {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Note the next action of {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>Noted: answer about rights ({number}): {choice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Noted: next action of {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/due.py" />
      <source>Nothing is due by the name “{item}”; the list of “due” shows the names in brackets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/erasing.py" />
      <source>Nothing is erased yet: pass --yes to erase for good; undo does not bring it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/figures.py" />
      <source>Nothing is known by {by} from {first} to {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/figures.py" />
      <source>Nothing is known of “{metrics}” by {by} from {first} to {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>Nothing is open with {name} and nothing is planned: plan the next step, or move them on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deal_costs.py" />
      <source>Nothing is owed before the deal is agreed; its costs are written then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deal_costs.py" />
      <source>Nothing is owed of this deal yet: no order of its days came by its code or link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/next_actions.py" />
      <source>Nothing is to be done next with {name}; write down what is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/break_even.py" />
      <source>Nothing is typed of what this deal costs; type the fee, the product, its shipping or your own time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/results.py" />
      <source>Nothing leads from orders to these posts; give them a tagged link, or name them in a deal with a code or link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <source>Nothing new was added to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/results.py" />
      <source>Nothing of theirs went live in these days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deal_costs.py" />
      <source>Nothing of this deal costs anything; type fee, product, shipping or own time first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>Nothing of {words} in the niche “{niche}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/telling.py" />
      <source>Nothing tells whether the discounts of order {number} contain each other: they are {first} or {second}; check what the buyer paid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asking.py" />
      <source>Nothing was asked for piece {id} that waits for an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/outcomes.py" />
      <source>Nothing was frozen with this deal: what it was assumed to bring is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>Nothing was heard of {name} for long: send a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/results.py" />
      <source>Of some of these orders the amount is not known in your currency; add exchange rates or amounts.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/outreach/results.py" />
      <source>Of these orders {count} came in the days of “{deal}” as well and are counted there, too: do not add the two up.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/commands/files.py" />
      <source>Of {count} kept files some are missing or damaged ({number}): {names}. Put the folder “{folder}” back beside the workspace.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>On none of the networks looked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>On the shortlist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>On which day were these pages looked at? The file does not say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/check_in.py" />
      <source>One account stands there twice; take one of the two lines out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/order_rows.py" />
      <source>One cancelled order is not among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/importing.py" />
      <source>One further row was rejected, skipped or doubted; the Data tab lists those of an import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>One like this is in the workspace already; merge them: socialroi merge {file} {entity} {keep} {goes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/moving.py" />
      <source>One of these has been deleted meanwhile; it was not moved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/people.py" />
      <source>One of these mentions has no sentiment; it is in none of the three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/order_rows.py" />
      <source>One of these orders tells no amount; it is counted and adds no money.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>One of “{sum}” is left out: nothing tells “{other}” of its day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>One or two lines that a stranger understands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Only visits can be counted page by page, not “{metric}”; clear the pages or choose sessions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>Only {rate} % engage where {low} % to {high} % are usual for the size: bought followers, or an account asleep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Open again: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>Operating systems</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/sources/orders.py" />
      <source>Orders with discount codes of several owners: {count}; each was divided among the codes as the model says.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/judging.py" />
      <source>Overlaps {start} to {end}, line {met} of “{file}”: taking both would count the same days twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>Own and true content</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/figure_ranges.py" />
      <source>Own hours and fees may be off by {percent} %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>Own pictures, no copied ones; nothing promised that the product does not do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <location filename="../../resources/formats/plausible.toml" />
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Permission to use their content</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/commands/handing_out.py" />
      <source>Pieces that may go stayed behind, because something is wrong with their files ({count}); see why above.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>Place and device data cannot be removed from “{file}”; save it as JPEG, PNG or MP4 and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>Posts that are more than offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>Press it: it opens, and on a phone, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Product line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Promise for {day}: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Promised for {day}: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>Promised to {name}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Promotion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/collecting.py" />
      <source>Put into the collection “{which}” ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Put off to {day}: next action of {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Put on the shortlist: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Put pieces on the shortlist ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Rate pieces {rating} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Rate {rating}: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Rated {rating}: pieces ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Rated {rating}: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/sources/accounts.py" />
      <source>Reach of {count} days and accounts added up: whoever came back on another day is counted again.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/sources/posts.py" />
      <source>Reach of {count} networks added up: whoever follows you on two of them is counted twice.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/all_the_same.py" />
      <source>Ready all the same: “{reason}”. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/merging.py" />
      <source>Records of the kind “{entity}” are not merged: delete the one that is too much.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>Referrers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/applying.py" />
      <source>Removal of import of {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/attachments.py" />
      <source>Remove files ({number}): {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/attachments.py" />
      <source>Removed files ({number}): {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/cli.py" />
      <source>Reports come with the Reviews tab; they are not there yet. Use “figures --json” meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/cli.py" />
      <source>Restoring comes with the backup page; it is not there yet. A backup is a workspace file: open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Review or photo of what they bought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>Rights withdrawn by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>Rights withdrawn: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <source>Rows that name “{word}” in their own words would lose it ({count}); keep both, or change those rows first.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Say first what the deal is for; its terms follow from the purpose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>Say for which use you ask: {uses}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asking.py" />
      <source>Say for which use: {uses}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/due.py" />
      <source>Say in a word or two why this is dropped; the reason is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>Say in “Why dropped” why this is not delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/deal.py" />
      <source>Say one step: --accept, --answer, --sign, --code, --link, --costs, --pack, --sheet or --results.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/library.py" />
      <source>Say one thing: the files and folders to add, --find, --alike or --merge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/searching.py" />
      <source>Say what to look for, such as: socialroi search shop.socialroi serum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>Say what was taken down; nothing is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Say where the baseline comes from: without one nobody can tell later what was gained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/rights.py" />
      <source>Say which piece: its id; “socialroi list FILE ugc_item” lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>Say which request was answered; none is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>Say which use was withdrawn: {uses}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/due.py" />
      <source>Say with --to the day it is moved to, such as --to 2026-09-24.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/screening.py" />
      <source>Screen by “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/screening.py" />
      <source>Screened by “{name}”: passed {passed}, declined {declined}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Seeding: product for an honest post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Settle: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/person_changes.py" />
      <source>Settled: {which}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/matching.py" />
      <source>Several are called “{name}”; choose the one that is meant, or write the handle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>Several are called “{text}”; write one of these or its id into {field}: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/style.py" />
      <source>Several are called “{text}”; write one of: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/goals.py" />
      <source>Several campaigns are called “{name}”; choose one of them from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/authors.py" />
      <source>Several influencers are called {author} on this channel; merge them, or choose one in the mention.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/people.py" />
      <source>Several people here have an account that this row tells; merge them first, then import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/visits.py" />
      <source>Several tools counted: {tools}. Where two tell of the same days, one of them counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/sharing.py" />
      <source>Share: “{which}” ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Shortlist pieces ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Shortlist: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>Sign a deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>Signed a deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/own_rules.py" />
      <source>Since cannot be “{moment}”: nobody has come into a stage ahead of now; write now or a moment before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/figure.py" />
      <source>Small sample: too few to judge; read the counts and the range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/results.py" />
      <source>Some costs of its deal are not known in your currency; add exchange rates, or what your hour costs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/erasing/person.py" />
      <source>Somebody erased everywhere, for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/history.py" />
      <source>Somebody was erased everywhere: that stays and is not taken back. Undo again takes back what was done before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/checks.py" />
      <source>Something was given for “{piece}”; write into its deal how that is disclosed, then into the text of the post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/checks.py" />
      <source>Something was given for “{piece}”; write “{disclosure}” into the text of the post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/disclosing.py" />
      <source>Something was given for “{what}”, and the post of {day} does not say so. Write it into its text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>Something was promised to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Speak for the shop over months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>Speaks {language}, which is not looked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Spread a post widely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Stars from 0 to 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/tagging.py" />
      <source>Tags of rows: {records} ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/tagging.py" />
      <source>Tags, and what is kept with other rows, have no tags themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Take off the shortlist: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/collecting.py" />
      <source>Take out of the collection “{which}” ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Take pieces off the shortlist ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/standing.py" />
      <source>Taken down on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>Taken down: uses of pieces ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Taken off the shortlist: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/taking_out.py" />
      <source>Taken out of its post: “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/attribution.py" />
      <source>The Markov model is not there yet; choose one of: {models}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/accounts.py" />
      <source>The account “{handle}” is that of {name} already; open them, or merge the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/telling.py" />
      <source>The amount of order {number} is negative; put money given back into a list of refunds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <source>The amounts are in {first} and {second}; take the currency and all amounts from the same row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/telling.py" />
      <source>The amounts of order {number} add up to more than any order; check its prices and quantities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/telling.py" />
      <source>The amounts of order {number} do not add up to its total; check what its goods cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/__init__.py" />
      <source>The app speaks English so far; “{language}” comes later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/signing.py" />
      <source>The assumption of {day} stays, though the terms have changed since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/workspace.py" />
      <source>The backup “{file}” is not sound; check the disk before you go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The baseline ends before it starts; swap the two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The baseline overlaps the goal's own period; choose days before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The baseline says nothing was counted before, and yet has the value {value}; clear it or say where it is from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>The bio says what we sell and to whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/signing.py" />
      <source>The chance of this deal is not known and was not kept with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/tracking.py" />
      <source>The code of this deal is {code}; empty it first to make another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/collecting.py" />
      <source>The collection needs a name; type one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/reading/rows.py" />
      <source>The column stands twice with different values, {first} and {second}; the first was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>The country is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>The dates in “{column}” have no year; which days does this file cover?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/ready_pack.py" />
      <source>The deal ended on {day}; its code and link may bring nothing any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/results.py" />
      <source>The deal it was made for has no costs yet; write them down with the deal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/connecting.py" />
      <source>The disk is full: nothing of this change to “{file}” was kept. Make room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>The disk is full: “{file}” was not kept. Make room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>The engagement rate is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/film_reading.py" />
      <location filename="../../socialroi_desktop/viewmodels/library/large_picture.py" />
      <location filename="../../socialroi_desktop/viewmodels/shared/pictures.py" />
      <source>The file cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>The file could not be read: it may be damaged. Keep a sound copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking_encoding.py" />
      <source>The file does not say how its letters are stored. Which of these reads right?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_rows.py" />
      <source>The file does not say what its names are; say it above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/completing/page_times.py" />
      <source>The file does not say when this page was looked at; give the period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/completing/undated_posts.py" />
      <source>The file does not say when this post was published; give the period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_spans.py" />
      <source>The file does not say which day is day {value}; give the period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/completing/by_entity.py" />
      <location filename="../../socialroi_desktop/ingest/sections/visit_rows.py" />
      <source>The file does not say which days this row covers; give the period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_spans.py" />
      <source>The file does not say which year week {value} is of; give the period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/mapped.py" />
      <source>The file has no column {column}; its columns are {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/noticing.py" />
      <source>The file has no line of column names; its first line was read as data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/noticing.py" />
      <source>The file holds neither ids nor texts of posts; a later export of it will not be recognised as the same posts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/noticing.py" />
      <source>The file holds no dates; its posts count on the first day of the period you gave, or of their month in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/noticing.py" />
      <source>The file holds no ids of posts; they were made from text and time, so a changed text is a new post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/noticing.py" />
      <source>The file holds no ids of posts; they were made from the texts, so a changed text is a new post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/noticing.py" />
      <source>The file is not UTF-8; it was read as {encoding}. Check names with letters beyond A to Z.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/large_picture.py" />
      <source>The file of “{title}” is missing; put the folder of files back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/reading/rows.py" />
      <source>The file says that it has no data: “{text}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>The file took too long to read and was given up; open a copy to see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>The film has no picture to show; open a copy to hear it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>The film is damaged and cannot be shown; keep a sound copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/columns.py" />
      <source>The first row of order {number}, with its totals, does not stand above; export it whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>The first screen is full, the newest post no older than two weeks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/files.py" />
      <location filename="../../socialroi_desktop/commands/saving.py" />
      <source>The folder “{folder}” cannot be made: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/own_rules.py" />
      <source>The followers of @{handle} were counted on {day} already: {followers}. Change that count, it is {id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The goal ends on {end}, before it starts on {start}; swap the two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/results.py" />
      <source>The key of their own orders is not known; type it as their customer key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>The language is not known.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/ingest/orders/reader.py" />
      <location filename="../../socialroi_desktop/ingest/reading/rows.py" />
      <source>The last row has {count} cells where the header has {width}; the file may have been cut off here.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>The last ten questions have an answer, unfriendly ones among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/writing.py" />
      <source>The letter grows longer than {most} signs; use fields less often or shorten their values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/letters.py" />
      <source>The letter is empty; write it before it is marked as sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/letters.py" />
      <source>The letter still holds {mark}; write there what it stands for, or take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/letters.py" />
      <source>The letter still lacks {fields}; fill that in, or take the marks out of the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/notes.py" />
      <source>The letters of this file fit several encodings; it was read as {answer}. Pass --encoding for another.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/domain/library/asked_line.py" />
      <source>The line asks for {count} things at once, and {most} is the most; leave some out (character {place}).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>The link leads to the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/tracking.py" />
      <source>The link of this deal is that one already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/saved_views.py" />
      <source>The name of a view has at most {most} letters; shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <source>The name of the file is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/handing_out.py" />
      <source>The name of the folder is missing; write the name of a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>The name of the shop, written alike on every network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/profile.toml" />
      <source>The name says who we are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>The network is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>The niche is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/columns.py" />
      <location filename="../../socialroi_desktop/ingest/orders/reader.py" />
      <source>The order number is missing; fill it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/period.py" />
      <location filename="../../socialroi_desktop/domain/rules.py" />
      <source>The period ends on {end}, before it starts on {start}; swap the two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The period has one day; give it 30 days to a quarter. Sales seldom land within a week.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The period has {count} days, more than a quarter; split it to see sooner whether it works.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The period has {count} days; give it 30 days to a quarter. Sales seldom land within a week.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>The picture is damaged and cannot be shown; keep a sound copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>The picture is too large to be shown small; open a copy to see it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_facebook_posts.toml" />
      <location filename="../../resources/formats/meta_instagram_posts.toml" />
      <source>The platform could not work out this post's figures (“{comment}”); export it again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_facebook_videos.toml" />
      <source>The platform could not work out this video's figures (“{comment}”); export it again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/checks.py" />
      <source>The post has neither a text nor a piece; write its text, or put a piece of the library into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/taking_out.py" />
      <source>The post is a draft and shows the piece no more; see that its text fits before it is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/ready_pack.py" />
      <source>The post still lacks {fields}; fill that in with the deal, or take the marks out of the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/standing.py" />
      <source>The post was dropped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>The profile of {what} was checked long ago: look at it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/figure_ranges.py" />
      <source>The range holds if the costs are right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/ready_posts.py" />
      <source>The reason why a post comes out all the same was given for other pieces, another day or while it was ready, and is gone; give it anew where it still holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asking.py" />
      <source>The request still lacks {fields}; write it with the piece or its maker first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>The right begins on {day} only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>The right ended on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>The right ends on {day}, before the use does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>The right holds only in {territory}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>The right to use content of {name} ends on {ends}: renew it or take it down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/post_rights.py" />
      <source>The right to use “{piece}” ended on {ends}, before {day} ({field}); renew the right, or choose another piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/post_rights.py" />
      <source>The right to use “{piece}” ends on {ends}, before {day} ({field}); move the post to {ends} or earlier, renew the right, or choose another piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/post_rights.py" />
      <source>The right to use “{piece}” was withdrawn, so it cannot be shown on {day} ({field}); choose another piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/library.py" />
      <source>The right to use “{what}” ends on {ends}: {field}. Renew it, or let it end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>The right was withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/covered_uses.py" />
      <source>The right was withdrawn. Write into the note why it is used all the same, or choose another piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>The right was withdrawn; write into what was granted since on which day that was answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/reading/pieces.py" />
      <source>The row tells a right and not for which use; write one such as ads, website or repost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/reader.py" />
      <source>The rows of order {number} stand too far apart to be joined; sort the file by order number and import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/row_cells.py" />
      <source>The rows of order {number} tell different amounts, {first} and {second}; the first was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/file_names.py" />
      <source>The rule has a brace without its other one; write {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/plan.py" />
      <source>The sheet “{sheet}” holds more of the same and was not read; save it as a file of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/plan.py" />
      <source>The sheet “{sheet}” holds “{label}” and was not read; import the file once more as that format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/workbooks.py" />
      <source>The sheet “{sheet}” is damaged; export the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/past_deals.py" />
      <location filename="../../socialroi_desktop/queries/outreach/tier_returns.py" />
      <source>The size of this partner is not known; type the followers, so that partners of the same size can be found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <source>The size “{text}” is not of the form 1280x800.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The target is above the baseline, and less is better here; check both numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The target is below the baseline; type a higher one, or check the baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>The target is {target}; it has to be above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>The terms are Free, and yet there is a fee or a commission; choose other terms, or clear it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/checking.py" />
      <location filename="../../socialroi_desktop/domain/records/relations.py" />
      <source>The text of the letter is empty; write it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/checks.py" />
      <source>The text says what was given for its pieces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>The times in “{column}” name no time zone; which one are they in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/notes.py" />
      <source>The times in “{column}” name no time zone; {answer} was taken. Pass --timezone for another.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/domain/titles.py" />
      <source>The title has {count} letters; {most} are the most. Put the rest into the text.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/reading.py" />
      <location filename="../../socialroi_desktop/ingest/orders/telling.py" />
      <source>The total fits neither prices with tax nor tax on top; the tax in the goods is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/post_rights.py" />
      <source>The use of “{piece}” was declined, so it cannot be shown on {day} ({field}); choose another piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/saved_views.py" />
      <source>The view “{name}” asks for the tag “{tag}”, which is not there any more; save it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/saved_views.py" />
      <source>The view “{name}” cannot be shown: {problem} Save it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/saved_views.py" />
      <source>The view “{name}” is of no kind of record there is; delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/outcomes.py" />
      <source>The workspace has no orders of the days of this deal; import them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/results.py" />
      <source>The workspace has no orders of these days; import them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/applying.py" />
      <source>The workspace holds every row of “{file}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/time_cells.py" />
      <source>The year of “{value}” has two digits where others here have four.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/time_cells.py" />
      <source>The year of “{value}” is not between {first} and {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/noticing.py" />
      <source>There are columns but no rows under them; export a period that has data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/letters.py" />
      <source>There are no letters in “{language}”; there are some in: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/results.py" />
      <source>There are no orders yet; import them from your shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/asking.py" />
      <source>There are no requests in “{language}”; there are some in: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/goals.py" />
      <source>There is a goal “{name}” already; choose another name or edit that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/library.py" />
      <source>There is an answer about “{what}”: note whether it grants this use, {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/permission.py" />
      <source>There is an answer; note whether it grants this use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/handing_out.py" />
      <source>There is neither a file nor a text of it, only what leads there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/completing/pieces.py" />
      <source>There is neither a title, a text nor a link in this row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/spending.py" />
      <source>There is neither an amount nor a time; fill in one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>There is no answer “{text}”; there are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/attribution.py" />
      <source>There is no attribution model “{model}”; choose one of: {models}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asking.py" />
      <source>There is no channel “{text}”; write one such as instagram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/handing_out.py" />
      <source>There is no collection “{name}”; “socialroi list FILE collection” names those there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/cli.py" />
      <source>There is no command “{word}”; “socialroi --help” lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>There is no country “{word}”; did you mean “{near}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>There is no country “{word}”; write its name or a code such as PL.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/reading/wide_rates.py" />
      <source>There is no date in this row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/ready_pack.py" />
      <location filename="../../socialroi_desktop/queries/outreach/deal_partner.py" />
      <source>There is no deal {id} in this workspace; “socialroi list FILE deal” names those there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/app.py" />
      <source>There is no display to open the window on; run this on a desktop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>There is no encoding {name}; write one such as UTF-8, Windows-1250 or GB 18030.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/checking.py" />
      <source>There is no field {written}; do you mean {near}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/letters/checking.py" />
      <source>There is no field {written}; there are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/attachments.py" />
      <source>There is no file {id}; “attachments” lists those of a record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/library.py" />
      <source>There is no folder “{folder}”; check its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/plan.py" />
      <source>There is no format {format}; the formats are {formats}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/proof.py" />
      <source>There is no group “{name}” by {by}; did you mean “{near}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/proof.py" />
      <source>There is no group “{name}” by {by}; there are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <location filename="../../socialroi_desktop/operations/outreach/letters.py" />
      <location filename="../../socialroi_desktop/operations/outreach/next_actions.py" />
      <location filename="../../socialroi_desktop/operations/outreach/touches.py" />
      <location filename="../../socialroi_desktop/queries/outreach/letters.py" />
      <source>There is no influencer {id} any more; choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/results.py" />
      <source>There is no influencer {id} in this workspace; “socialroi list FILE influencer” names those there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>There is no kind of partner “{word}”; the kinds are {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/mapped.py" />
      <source>There is no kind of record {entity}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/table.py" />
      <source>There is no metric “{metric}”; choose one from the list of metrics.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <location filename="../../socialroi_desktop/operations/records/own_rules.py" />
      <source>There is no metric “{metric}”; choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/own_rules.py" />
      <source>There is no metric “{metric}”; did you mean “{near}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/copies.py" />
      <location filename="../../socialroi_desktop/store/rows/pieces.py" />
      <source>There is no piece {id}; “socialroi list FILE ugc_item” lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/posting.py" />
      <source>There is no post {id}; “socialroi list FILE post” lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/deal.py" />
      <source>There is no post “{purpose}”; there are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/letters.py" />
      <source>There is no purpose “{purpose}”; there are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/reading/wide_rates.py" />
      <source>There is no rate of {currency}, the currency of this workspace, on this day; the day cannot be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <location filename="../../socialroi_desktop/domain/saved_views.py" />
      <source>There is no record “{entity}”; did you mean “{near}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <location filename="../../socialroi_desktop/domain/saved_views.py" />
      <source>There is no record “{entity}”; there are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>There is no right to withdraw: {uses}. Look at what is granted first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/archives.py" />
      <source>There is no room to unpack {file} ({reason}); make room on the disk and import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/screening.py" />
      <source>There is no screening rule yet; add one: socialroi add FILE screening_rule name=… minimum_followers=10000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/screening.py" />
      <source>There is no screening rule “{word}”; there are: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/layout.py" />
      <source>There is no time zone {zone}; write one such as Europe/Warsaw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>There is no usage right {id} any more; reload the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/taking_out.py" />
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>There is no use of a piece {id} any more; reload the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/asking.py" />
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>There is no use “{use}”; there are: {uses}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/named_views.py" />
      <source>There is no view “{name}” of {entity}; there are: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>There is no {entity} {id}; nothing was deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <location filename="../../socialroi_desktop/commands/merging.py" />
      <location filename="../../socialroi_desktop/operations/attachments.py" />
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>There is no {entity} {id}; “list” shows the ids there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>There is no {entity} “{text}”; write the id, the handle or the name into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/file_names.py" />
      <source>There is no {field}; a rule may have {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_line.py" />
      <source>There is no “{name}:” (character {place}); did you mean “{near}:”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_line.py" />
      <source>There is no “{name}:” (character {place}); there are: {known}. Put it in quotation marks to look for it as it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>There is no “{text}” yet; add it first or choose one from the list of {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/ready_pack.py" />
      <source>There is nothing to hand over yet; make the code or the link, or give a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/__init__.py" />
      <source>There is nothing to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/own_files.py" />
      <source>These columns are left out, no field of a piece takes them: {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/spikes.py" />
      <source>These days are not over yet, or the orders of them are not imported; read it again after {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/asking.py" />
      <source>These pieces are of several creators; ask each of them alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/own_files.py" />
      <source>This app saved this file to be read elsewhere; such rows come only with what they belong to, so nothing was imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/own_files.py" />
      <source>This app saved this file: its columns are named as the app names them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/mending.py" />
      <source>This cell holds bytes that are no text in {encoding}; a mark stands in their place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/mending.py" />
      <source>This cell is not UTF-8 like the rest of the file; it was read as {encoding}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled_rows.py" />
      <source>This day has no figure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/facebook_insights_page.toml" />
      <location filename="../../resources/formats/linkedin_creator_days.toml" />
      <location filename="../../resources/formats/linkedin_page_content.toml" />
      <location filename="../../resources/formats/linkedin_page_followers.toml" />
      <location filename="../../resources/formats/linkedin_page_visitors.toml" />
      <location filename="../../resources/formats/pinterest_daily.toml" />
      <location filename="../../resources/formats/pinterest_overview.toml" />
      <source>This day has no figures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/changes/following/offers.py" />
      <source>This deal counts in {currency}, not in {other}; write its amounts in {currency}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>This deal is signed already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/changes/following/offers.py" />
      <source>This deal is signed, so its terms stay; begin a new deal, or put its state back to In talks before you accept another offer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>This deal was declined; accept an offer of it, or put its state back to In talks, before you sign it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/attachments.py" />
      <source>This file has been removed meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/shopify_summaries.toml" />
      <source>This file holds sums for each customer, not orders with their days; export Orders (Orders &gt; Export) to import what was sold, or choose on the Data tab what its columns mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/youtube_chart.toml" />
      <source>This file holds the days of the few videos shown in the chart, neither the whole channel by day nor whole videos. Import “Table data” for the videos and “Totals” for the days of the channel; they are in the same download.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_tables.py" />
      <source>This file is cut by {cut}, which is not kept; nothing was taken from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/applying.py" />
      <source>This import has been brought back already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/applying.py" />
      <source>This import has been undone already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/applying.py" />
      <source>This import has been undone already; the rows that you edited since have stayed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/stripe_payments.toml" />
      <source>This is a list of payments: sales in it stand in the list of your shop as well and would be counted twice. Import the orders of the shop; where Stripe is all you have, say on the Data tab which columns are number, day and amount of orders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/paypal_payments.toml" />
      <source>This is a list of payments: what you paid, moved and were paid stand in it side by side, and sales stand in the list of your shop as well. Import the orders of the shop; where PayPal is all you have, say on the Data tab which columns are number, day and amount of orders, with a file of sales alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_audience.toml" />
      <source>This is an audience table (age, gender, places). It holds shares of followers and no posts, costs or sales, so there is nothing to import from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>This is less a day than on the days of the baseline; type a higher target, or check the baseline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>This is more a day than on the days of the baseline, and less is better here; check both numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/completing/people.py" />
      <source>This lead has neither an id nor an e-mail address nor a phone number; fill in one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/mending.py" />
      <source>This line holds a NUL byte where text should be; take it out or export the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/microsoft_ads.toml" />
      <source>This line is no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/youtube_videos.toml" />
      <source>This line only says how many rows are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/awin_transactions.toml" />
      <source>This list tells which sales publishers claim for themselves; the sales stand in the list of your shop as well and would be counted twice. Import the orders of the shop, and write what you paid the network as a cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>This offer is accepted already and is answered no more; add a new offer to talk of other terms.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <source>This offer is accepted already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/posts.py" />
      <source>This post is in {language}, which may not be the language of {name} ({told}); translate it before you hand it over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/completing/undated_posts.py" />
      <source>This post is of month {month}, which is not in the period you gave.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/ready_pack.py" />
      <source>This post is paid for and nothing says that it is advertising; type the disclosure of the deal, such as #ad.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plain_refunds.toml" />
      <source>This refund did not happen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/reading/with_parts.py" />
      <source>This row belongs to a record that cannot be read because of line {at}; mend that line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/reader.py" />
      <location filename="../../socialroi_desktop/ingest/reading/grouped.py" />
      <source>This row belongs to an order that cannot be read because of line {at}; mend that line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/facebook_insights_actions.toml" />
      <location filename="../../resources/formats/facebook_insights_page.toml" />
      <location filename="../../resources/formats/facebook_insights_posts.toml" />
      <source>This row describes the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/authors.py" />
      <location filename="../../socialroi_desktop/operations/library/collecting.py" />
      <location filename="../../socialroi_desktop/operations/library/telling_apart.py" />
      <location filename="../../socialroi_desktop/operations/outreach/deal_costs.py" />
      <location filename="../../socialroi_desktop/operations/outreach/deals.py" />
      <location filename="../../socialroi_desktop/operations/outreach/erasing.py" />
      <location filename="../../socialroi_desktop/operations/outreach/freezing.py" />
      <location filename="../../socialroi_desktop/operations/outreach/tracking.py" />
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <location filename="../../socialroi_desktop/operations/records/merging.py" />
      <location filename="../../socialroi_desktop/operations/records/tagging.py" />
      <location filename="../../socialroi_desktop/store/changes/writer.py" />
      <source>This row has been deleted meanwhile; reload the table.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/ingest/orders/pieces.py" />
      <source>This row has {count} cells where the header has {width}; a part of the row is missing or split.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/ingest/orders/reader.py" />
      <location filename="../../socialroi_desktop/ingest/reading/rows.py" />
      <source>This row has {count} cells where the header has {width}; a separator or a quotation mark is out of place.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../resources/formats/shopify_products.toml" />
      <source>This row holds only a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_facebook_posts.toml" />
      <location filename="../../resources/formats/meta_instagram_posts.toml" />
      <source>This row holds the figures of one day, not of the post's lifetime; export the posts with lifetime totals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_facebook_videos.toml" />
      <source>This row holds the figures of one day, not of the video's lifetime; export the videos with lifetime totals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/reader.py" />
      <source>This row is no order: it has neither an order number nor a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/pinterest_ads.toml" />
      <location filename="../../socialroi_desktop/ingest/sections/stacked.py" />
      <source>This row is the total of the other rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/google_ads.toml" />
      <location filename="../../resources/formats/linkedin_ads.toml" />
      <location filename="../../resources/formats/microsoft_ads.toml" />
      <location filename="../../resources/formats/snapchat_ads.toml" />
      <location filename="../../resources/formats/tiktok_ads.toml" />
      <location filename="../../resources/formats/tiktok_gmv_max.toml" />
      <location filename="../../resources/formats/x_ads.toml" />
      <location filename="../../resources/formats/xiaohongshu_ads.toml" />
      <location filename="../../resources/formats/youtube_days.toml" />
      <location filename="../../resources/formats/youtube_videos.toml" />
      <source>This row is the total of the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/meta_ads.toml" />
      <location filename="../../resources/formats/pinterest_ads.toml" />
      <source>This row is the total of the rows below it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_rows.py" />
      <source>This row repeats line {first} of its table; only the first is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/pieces.py" />
      <location filename="../../socialroi_desktop/ingest/orders/reader.py" />
      <location filename="../../socialroi_desktop/ingest/reading/rows.py" />
      <source>This row repeats the header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/ebay_orders.toml" />
      <source>This row tells how many records there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_rows.py" />
      <source>This row tells more of the same as line {first}; its figures were added to that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/search_console.toml" />
      <source>This table counts clicks in results of Google Search, before anybody is on your site; visits from search stand in the export of your web analytics. There is nothing to import from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/youtube_audience.toml" />
      <source>This table cuts the channel by traffic source, place, device or age, not by video or day. It holds no posts, costs or sales, so there is nothing to import from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_tables.py" />
      <source>This table has no figure that is kept ({columns}); nothing was taken from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_tables.py" />
      <source>This table is cut by “{column}”, which is not kept; nothing was taken from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/linkedin_top_posts.toml" />
      <source>This table is shorter than the one beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/tiktok_audience.toml" />
      <source>This table tells when followers are active, or which countries, genders or ages they are of. It holds no posts, costs or sales, so there is nothing to import from it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/store/rows/terms.py" />
      <source>Those are {count} different words, and a search takes {most} at most; leave out the common ones.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/workspace.py" />
      <source>Time zone cannot be “{value}”; write one such as Europe/Warsaw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>To pay to {name}: {worth}, {field}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>To pay to {name}: {worth}, {field}, {what}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/metrics/methods/code_leaks.py" />
      <source>Too few orders by code ({count}) to tell whether it got about.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/partner_orders.py" />
      <source>Too few partners ({partners}), no chance shown; {fewest} are needed.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/outreach/tier_returns.py" />
      <source>Too few partners of this size with costs and orders ({count}) to tell what is usual.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/collecting.py" />
      <source>Took out of the collection “{which}” ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/editing.py" />
      <source>Took pieces off the shortlist ({number})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/next_actions.py" />
      <location filename="../../socialroi_desktop/operations/outreach/touches.py" />
      <source>Touch with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/touches.py" />
      <source>Touch with {number} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Traffic to the shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Type the baseline: the value before the goal starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/tracking.py" />
      <source>Type the page the link leads to, such as https://shop.example/serum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>Type the target as a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>UTM campaigns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>UTM contents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>UTM mediums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>UTM sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/plausible.toml" />
      <source>UTM terms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Used somewhere, or in such a place; what is only planned is not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/formats/matomo.toml" />
      <source>Websites, social networks or search engines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_spans.py" />
      <source>Week {value} is in several of the years of the file; export it by date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_spans.py" />
      <source>Week {value} is outside the days of the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/data.py" />
      <source>Weekly check-in: type what your accounts count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/posts.py" />
      <source>Weighted engagements are not known: no kind has a weight; set weights in the workspace settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/engagement.py" />
      <source>Weighted engagements are not known: “{sum}” has a weight but no row tells it.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/commands/files.py" />
      <source>What a crash had left beside the kept files was deleted ({count}).</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/results.py" />
      <source>What a post with several pieces reached and sold stands in full at each of them: do not add such rows up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/connecting.py" />
      <source>What a row of this change refers to has been deleted meanwhile; nothing was changed. Reload “{file}” and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/freezing.py" />
      <source>What an order is worth is not known, so that nothing can be kept with the deal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>What are the names in “{column}”? Name the file as the tool did (such as {example}.csv), or say it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/commission_plan.py" />
      <source>What came by code or link in the days of this deal earns its commission in the deal “{deal}”, which was signed first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/before_after.py" />
      <source>What comes after is not proof of cause: season, prices and advertising change as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/library/results.py" />
      <source>What it cost is not known; name the deal it was made for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/beside.py" />
      <source>What stands beside each other is not proof of cause: the posts differ in more than the pieces in them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/signing.py" />
      <source>What this deal has to bring is not known and was not kept with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/freezing.py" />
      <source>What this deal was assumed to bring was kept on {day} already; empty “Assumed on” first to keep it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/ready_posts.py" />
      <source>What was granted and how the creator is named was told by somebody else than who made it now: decide on the answers that are there, or ask anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/merging.py" />
      <source>What was granted for one of the pieces counts no more for: {uses}. Ask for it again, or note the answer anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/break_even.py" />
      <source>What your own hour costs is not known; type it in the workspace settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/library.py" />
      <source>What {name} lets you do with all they make ends on {ends}: {field}. Renew it, or let it end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/outcomes.py" />
      <location filename="../../socialroi_desktop/queries/outreach/results.py" />
      <source>When this deal began is not known; type its first day, so that its orders can be counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>Which channel is this file from?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>Which currency are the amounts in “{column}” in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>Which days are these posts from? The file does not say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>Which days does this file cover? It does not say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>Which sign separates the decimals in “{column}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/asking.py" />
      <source>Which tool counted these visits?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Who is in charge of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_fields.py" />
      <source>Who made it, by name or handle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Win fans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>Withdrawn: rights of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>Withdrawn: rights to “{which}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../resources/outreach/kinds.toml" />
      <source>Word of mouth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/deal_costs.py" />
      <source>Write the costs of a deal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>Write the costs of the deal with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>Write the costs of the deal with {name}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/costs.py" />
      <source>needs costs: enter or import them on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/outreach.py" />
      <source>needs deals: write down on the Outreach tab what was agreed with whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/outreach.py" />
      <source>needs deliverables that went live, and orders by code or link of a partner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/outreach.py" />
      <source>needs deliverables that went live: mark them in the deal on the Outreach tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/outreach.py" />
      <source>needs earned mentions: type them on the Outreach tab, under Earned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/accounts.py" />
      <source>needs figures of accounts: import their days or do the weekly check-in on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/outreach.py" />
      <source>needs inbound links: type them on the Outreach tab, under Earned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/people.py" />
      <source>needs leads: import your form’s or newsletter’s list on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/people.py" />
      <source>needs mentions: import or type them on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/source.py" />
      <source>needs orders: import your shop’s export on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/outreach.py" />
      <source>needs partnerships: type them on the Outreach tab, under Earned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/outreach.py" />
      <source>needs people and their contact log: type or import them on the Outreach tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/outreach.py" />
      <location filename="../../socialroi_desktop/queries/sources/stage_days.py" />
      <source>needs people in stages: move them along on the Outreach tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/posts.py" />
      <source>needs posts with this count: import the channel’s export on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/bands.py" />
      <source>needs times on pages: import them on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/visits.py" />
      <source>needs visits: import your web analytics on the Data tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/gathering.py" />
      <source>{amounts} are left out: no exchange rate to {base} is known; add it on the Data tab.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/commission_plan.py" />
      <source>{amount} of commission that was paid is too much by now, as buyers gave goods back; it is taken off what is earned next.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/sources/order_rows.py" />
      <source>{count} cancelled orders are not among them.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/scope.py" />
      <source>{count} days are too many to read; choose a shorter period or a wider step.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/commands/importing.py" />
      <source>{count} further rows were rejected, skipped or doubted; the Data tab lists those of an import.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/domain/letters/alike.py" />
      <source>{count} letters like this one went out today. Networks take many alike messages for spam, and people do not answer them: write something of their own to each, or go on tomorrow.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/operations/records/moving.py" />
      <source>{count} of these have been deleted meanwhile; they were not moved.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/sources/people.py" />
      <source>{count} of these mentions have no sentiment; they are in none of the three.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/sources/order_rows.py" />
      <source>{count} of these orders tell no amount; they are counted and add no money.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/metrics/methods/code_leaks.py" />
      <source>{count} of {all} orders by code came more than {days} days after the deal ended.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/metrics/methods/code_leaks.py" />
      <source>{count} of {all} orders by code whose country is known went to countries the audience does not explain, most of them to {country}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>{count} of “{sum}” are left out: nothing tells “{other}” of their days.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/metrics/methods/code_leaks.py" />
      <source>{count} orders by code and {links} by link on {day}: far more than on other days, as when a page of codes lists it.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/operations/imports/asked_ready.py" />
      <source>{count} posts of “{file}” that were to be ready are drafts: a check keeps them back. Open them, or ask “socialroi check-post FILE ID”; the first is {id}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/operations/records/ready_posts.py" />
      <source>{count} posts that were ready are drafts again: a piece they showed is gone.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/operations/records/ready_posts.py" />
      <source>{count} posts that were ready are drafts again: no right covers a piece of theirs on their day, their text does not say what was given for one, somebody else made it, or nothing is in them any more.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/gathering.py" />
      <source>{currency} is converted by a rate of {day}, {count} days before the row; add a newer rate on the Data tab.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/due.py" />
      <source>{day} is over; choose today or a later day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled_rows.py" />
      <source>{day} stands twice under “{title}” with different values, {first} and {second}; the first was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/mapped.py" />
      <source>{entity} has no field {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/query.py" />
      <source>{entity} has no field “{name}”; did you mean “{near}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/query.py" />
      <source>{entity} has no field “{name}”; it has: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be above {most}%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be above {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be below {least}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>{field} cannot be “{value}”: that is still ahead; write when it was, today or before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; enter a value of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write a code such as pl or zh_Hans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write a date and time such as 2026-08-31 18:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write a date such as 2026-08-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write a percentage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write a time such as 1:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write an address such as jo@example.org.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write an amount.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write the address of a page, such as https://example.org.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} cannot be “{value}”; write three letters such as USD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/tiers.py" />
      <source>{field} has to begin above {smaller}: {first} followers are not more than {least}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/own_names.py" />
      <source>{field} holds line breaks or signs that nobody sees; write it in plain words on one line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>{field} is an amount in {currency}; write it anew together with the currency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/own_names.py" />
      <source>{field} is longer than {most} signs; write a shorter one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <location filename="../../socialroi_desktop/ingest/orders/reading.py" />
      <location filename="../../socialroi_desktop/ingest/orders/row_cells.py" />
      <location filename="../../socialroi_desktop/ingest/reading/row_rules.py" />
      <source>{field} is missing; fill it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>{field} is told twice; write it once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/validation.py" />
      <source>{field} is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>{field} is worked out by the app and cannot be set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/amounts.py" />
      <source>{field} is {amount} {old}, which is finer than any amount in {new}; change the amount with the currency.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/rules.py" />
      <source>{field} needs its currency; tell it with the amount, such as USD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/library.py" />
      <source>{field}, {territory} only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/chains.py" />
      <source>{field}: that one comes from this one, directly or through others; choose another, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>{field}: what it refers to is not there; choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/own_codes.py" />
      <source>{field}: “{code}” is the code of {name}; choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>{file} cannot be read ({reason}); close it in other programs and check that you may open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>{file} does not exist; check the name and the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>{file} has a line of more than {most:,} bytes, as no table has; export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/workbooks.py" />
      <source>{file} has a sheet of more than {most:,} cells, blank ones between others counted; export it as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>{file} has {count:,} columns in one line, more than {most:,}; its line ends or separators are lost, export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/mapped.py" />
      <source>{file} holds no table; export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/spreadsheet_xml.py" />
      <source>{file} holds parts that no export has (a document type, or rows beyond those of a spreadsheet) and was not opened; export it again as CSV or XLSX.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/archives.py" />
      <source>{file} holds {count:,} files, more than {most}; unpack it and import the exports in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/workbooks.py" />
      <source>{file} is a document, not a workbook; export a table as CSV or XLSX.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>{file} is a folder; choose the export files in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/opening.py" />
      <source>{file} is an archive inside an archive; unpack it and import the files in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/opening.py" />
      <source>{file} is an archive without a table that can be read (files in it: {number}); put exports in it or import them one by one. The first is “{inner}”: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/opening.py" />
      <source>{file} is an archive without files; export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/workbooks.py" />
      <source>{file} is an archive, not a workbook; unpack it and import the files in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/spreadsheet_xml.py" />
      <location filename="../../socialroi_desktop/ingest/files/workbooks.py" />
      <source>{file} is damaged or was cut off while it was saved or downloaded; export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>{file} is empty; export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/plan.py" />
      <source>{file} is no export of the kind “{label}”: the column {columns} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>{file} is not a file name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>{file} is not a file; choose an export that was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/workbooks.py" />
      <source>{file} is protected by a password; save it without one and import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/workbooks.py" />
      <source>{file} would unpack to {size:,} bytes and was not opened; export it again as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/archives.py" />
      <source>{file} would unpack to {size:,} bytes or more and was not opened; unpack it and import the exports in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/money.py" />
      <source>{first} and {second} cannot be added; enter an exchange rate first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>{first}. {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/break_even.py" />
      <source>{flag} is missing; without it no order can be held against the cost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/break_even.py" />
      <source>{flag} needs the file of a workspace before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <source>{flag} “{text}” is no year of a shop; write one like 2026.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <source>{flag} “{text}” is not a date; write it as 2026-08-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>{followers} followers, fewer than {low}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>{followers} followers, more than {high}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/ingest/planning/recognise.py" />
      <source>{found} of {count} columns are known, among them {first} and {second}.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/ingest/planning/recognise.py" />
      <source>{found} of {count} columns are known.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/completing/page_times.py" />
      <source>{hours} hours on one page are improbable; the tab stood open, perhaps overnight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>{marked}. {left}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/completing/page_times.py" />
      <source>{minutes} minutes on one page are improbable; the tab may have stood open unwatched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/following.py" />
      <source>{names} and {number} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/letters.py" />
      <source>{name} has no deal {deal}; “list FILE deal” names the deals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/accounts.py" />
      <source>{name} has the account “{handle}” already; change that row instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>{name} puts live: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>{name} should have responded about: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>{name} submits: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/data.py" />
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>{name} waits for an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>{name} waits for an answer to: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/data.py" />
      <source>{name} waits for an answer: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>{name}: next action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/due/outreach.py" />
      <source>{name}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/ready_posts.py" />
      <source>{problem} Or write into “Ready all the same” (override_reason) why it comes out so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/screening.py" />
      <source>{rate} % engage where {low} % to {high} % are usual for the size: bought likes, or a number mistyped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>{records} that no longer name what was deleted: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>{records} that went with it: {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/blocks.py" />
      <source>{records}, changed: {edited}, added: {added}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/cli.py" />
      <source>“--” stands once, before a word that begins with a minus; leave the other one out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/whole.py" />
      <source>“-” is no name of a file; write one, such as “list.csv” or “./list”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/screening.py" />
      <source>“Followers up to” is below “Followers from”, so that nobody could pass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/sources/costs.py" />
      <source>“Own hours in money” is not known: the workspace has no hourly rate; set it in the workspace settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/outreach/result_figures.py" />
      <location filename="../../socialroi_desktop/queries/sources/orders.py" />
      <source>“Product cost” is not known: some products have no unit cost and the workspace has no gross margin; set either one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/sharing.py" />
      <source>“{channel}” takes no posts; choose a network such as {network}, or e-mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/own_codes.py" />
      <source>“{code}” is the code of {name} in these deals: {deals}; give them another code first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/checks.py" />
      <source>“{columns}” of order {number} contradict each other: {first} against {second}; look at the order in the shop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/notes.py" />
      <source>“{column}” does not show which sign separates decimals; “{answer}” was taken for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/notes.py" />
      <source>“{column}” names no currency; it was read as {answer}. Pass --currency for another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>“{file}” cannot be kept in “{folder}”: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/workspace.py" />
      <source>“{file}” cannot be made here: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/connecting.py" />
      <source>“{file}” cannot be opened here; check that you may write in its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/connecting.py" />
      <source>“{file}” cannot be read or written now; check that the disk has room. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/copies.py" />
      <location filename="../../socialroi_desktop/operations/library/linking.py" />
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <location filename="../../socialroi_desktop/store/file/private_copy.py" />
      <location filename="../../socialroi_desktop/store/file/workspace.py" />
      <source>“{file}” cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/screenshots.py" />
      <source>“{file}” cannot be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/errors.py" />
      <source>“{file}” cannot be written: {reason}. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <source>“{file}” changed while it was read; add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>“{file}” does not exist; check its name and folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/workspace.py" />
      <source>“{file}” does not exist; check the name or make a new workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/rows/pieces.py" />
      <source>“{file}” does not lie where it did: put it back, or find it again where it was moved to (“Find moved files…”, on the command line “socialroi ugc FILE --find FOLDER”).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/workspace.py" />
      <source>“{file}” exists already; choose another name for the backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/workspace.py" />
      <source>“{file}” exists already; choose another name or open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/whole.py" />
      <source>“{file}” exists already; choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>“{file}” grew while it was read; try again when it is whole.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>“{file}” has changed since it was looked at; open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/importing.py" />
      <source>“{file}” has columns that no known export has; choose what each column means on the Data tab, or pass --format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/importing.py" />
      <source>“{file}” has columns that no known export has; import it on the Data tab, where you say what each column means, or name its format with --format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/whole.py" />
      <source>“{file}” is a device or a pipe, no file; choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/workspace.py" />
      <source>“{file}” is a folder; choose a {suffix} file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>“{file}” is a folder; choose the files in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/whole.py" />
      <source>“{file}” is a folder; write the name of a file to be made in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <location filename="../../socialroi_desktop/operations/library/walking.py" />
      <source>“{file}” is a link to a folder; add the folder itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>“{file}” is a link to another file; choose that file itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/connecting.py" />
      <source>“{file}” is being changed by another program; try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/connecting.py" />
      <source>“{file}” is damaged and cannot be opened; put back a backup from the folder beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/__init__.py" />
      <source>“{file}” is damaged: {problem}. Put back a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>“{file}” is empty; there is nothing to keep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>“{file}” is no file that can be kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/files/source.py" />
      <source>“{file}” is no longer there or cannot be read; put it back and open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/workspace.py" />
      <source>“{file}” is not a SocialROI workspace; to bring its rows in, import it into one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <source>“{file}” is not there or cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/attachments.py" />
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <source>“{file}” is open for reading only; close the other window to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/erasing.py" />
      <location filename="../../socialroi_desktop/store/changes/writer.py" />
      <source>“{file}” is open for reading only; copy it to a folder of your own to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/locking.py" />
      <source>“{file}” is open for writing in another window or program; close it there and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/own_files.py" />
      <source>“{file}” is the workspace itself, or part of it; choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/csv_files.py" />
      <source>“{file}” is there already and is no such list; choose another name, or replace it by --force.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/saving.py" />
      <source>“{file}” is there already; choose an empty folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/connecting.py" />
      <source>“{file}” may only be read; copy it to a folder of your own to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/files.py" />
      <source>“{file}” of {entity} {id} is missing beside the workspace; the copy does not hold it either.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/operations/imports/judging.py" />
      <source>“{file}” tells this spend of {start} to {end} in {count} rows, from line {met} on, such as one for each age or country: taking this one too would count part of it twice.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/workspace.py" />
      <source>“{file}” was made by a newer version of SocialROI Desktop and is left untouched; update the app to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>“{file}” was not added: it cannot be read and may be damaged; add a sound copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>“{file}” was not added: it has more dots than can be shown; make it smaller and add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>“{file}” was not added: it is a film without a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/walking.py" />
      <source>“{file}” was not added: it is a link to another file; add that file itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <source>“{file}” was not added: it is a pipe or a device, no file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>“{file}” was not added: it is broken, or is not what its name says; add a sound copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/adding.py" />
      <source>“{file}” was not added: it is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>“{file}” was not added: it took too long to read; add a smaller copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/walking.py" />
      <source>“{file}” was not added: its name begins with a dot, so it is hidden; rename it, or add it by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>“{file}” was not added: only pictures and films are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>“{file}” was not added: the film is damaged; add a sound copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/decoding/refusals.py" />
      <source>“{file}” was not added: the picture is damaged; add a sound copy of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/own_files.py" />
      <source>“{file}” would lie among the kept files of a workspace; choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/importing.py" />
      <source>“{file}”: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/importing.py" />
      <source>“{file}”: {problem} Say it with --period 2025-03-01..2026-02-28.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/screenshots.py" />
      <source>“{folder}” cannot be made: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/handing_out.py" />
      <source>“{folder}” exists already and is not empty; choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/ready_pack.py" />
      <source>“{folder}” exists already; choose another name for the pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/records/accounts.py" />
      <source>“{handle}” is the handle of {name} already; say the network if this is somebody else, or merge the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/planning/opening.py" />
      <source>“{inner}” in {archive}: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outreach/ready_pack.py" />
      <source>“{marks}” still stands in the post as in a template; write there what is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/figures.py" />
      <source>“{metrics}” cannot be told by {by}; it is told by {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/methods/goals.py" />
      <source>“{metric}” is a vanity metric for this type of goal: it can rise while nothing is sold, signed up or visited. Choose a result, or watch one beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/resolve.py" />
      <source>“{metric}” is not known: the orders and visits here are not split by where they came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/goals.py" />
      <source>“{metric}” is not measured by this version; choose another metric for this goal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_line.py" />
      <source>“{name}:” (character {place}) takes no value; write {example} alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_line.py" />
      <source>“{name}:” lacks a value (character {place}); write one, such as {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/own_names.py" />
      <source>“{name}” and “{other}” would be told apart by nobody; give each its own name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>“{name}” is damaged: it is not what was kept. Put back a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/outside.py" />
      <source>“{name}” is not opened from here: it could be a program, or its name does not tell what it is. Save a copy if you know who made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/tags.py" />
      <source>“{name}” would be several tags; write a name without commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/store/file/media.py" />
      <source>“{name}”: its file is missing; put the folder “{folder}” back beside the workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/records/deals.py" />
      <source>“{offer}” in “Offer” is words and costs nothing; type the amount in “Fee”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/naming.py" />
      <source>“{page}” is no address of a page; write one such as https://shop.example/serum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/weights.py" />
      <source>“{part}” cannot have a weight; choose of: likes, comments, shares, saves, link clicks, total clicks, follows, views.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/weights.py" />
      <source>“{part}” is no weight; write a kind and a number of 0 or more, such as: likes 1, link clicks 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/post_rights.py" />
      <source>“{piece}” may be used from {since} on, not on {day} ({field}); move the post to {since} or later, or choose another piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/posting/post_rights.py" />
      <source>“{piece}” may not be used as long or as widely as the post of {day} shows it ({field}); mend where it is used, ask for more, or choose another piece.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/resolve.py" />
      <source>“{sum}” is not known and was counted as 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/metrics/resolve.py" />
      <source>“{sum}” is not known: no imported or typed row tells it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of one row of {channel} visits without “{other}” is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of one row without “{other}” is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of one typed cost for {channel} is left out: it tells no “{other}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of one {channel} ad without “{other}” is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of one {channel} day without “{other}” is left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of one {channel} post without “{other}” is left out.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of {count} rows of {channel} visits without “{other}” is left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of {count} rows without “{other}” is left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of {count} typed costs for {channel} is left out: they tell no “{other}”.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of {count} {channel} ads without “{other}” is left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of {count} {channel} days without “{other}” is left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/queries/left_out.py" />
      <source>“{sum}” of {count} {channel} posts without “{other}” is left out.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/numbers.py" />
      <source>“{text}” can be read in two ways; write {thousands} or {decimals}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/query.py" />
      <source>“{text}” cannot be read from character {place} on; write FIELD, one of {operators}, and a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” does not fit into {field}: it holds signs that are no text; type it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/money.py" />
      <source>“{text}” is finer than any amount in {currency}; write a rounded one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is in {told}, not in {currency}; write the number alone, or change the currency, too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is neither yes nor no; write one of them into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/check_in.py" />
      <source>“{text}” is no count; write a whole number such as 1250.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/people_words.py" />
      <source>“{text}” is no country; did you mean “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is no country; write its name or a code such as PL into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/people_words.py" />
      <source>“{text}” is no country; write names or codes such as PL, with a comma between two. These hold several: {regions}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is no e-mail address; write one such as jo@example.org into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/people_words.py" />
      <source>“{text}” is no handle, for it has a blank inside; write it as its network does, such as @jo.pine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/people_words.py" />
      <source>“{text}” is no language; did you mean {name} ({code})?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is no language; write a code such as pl or zh_Hans into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is no link; write the address of a page such as https://example.org into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not a channel; choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not a channel; did you mean “{name}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <source>“{text}” is not a channel; the channels are {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/sharing.py" />
      <source>“{text}” is not a channel; write one such as instagram.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not a currency; write three letters such as USD into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <location filename="../../socialroi_desktop/operations/records/editing.py" />
      <source>“{text}” is not a currency; write three letters such as USD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not a date and time; write one such as 2026-08-31 18:00 into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not a date; write one such as 2026-08-31 into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <source>“{text}” is not a number between {low} and {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not a number; write one such as 4.25 into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not a percentage; write one such as 12.5% into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/words.py" />
      <source>“{text}” is not a time zone; write it as Europe/Warsaw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not a time; write 1:30, 1.5 h or 90 min into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not a whole number; write one such as 1200 into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not an amount; write one such as 1200.50 into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” is not in the list of {field}; choose one of: {choices}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/people_words.py" />
      <source>“{text}” is the address of a post, not of a profile; write the handle, or the address of their profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/query.py" />
      <source>“{text}” lacks a value after {op}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” names no channel; write TikTok, X and the like into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/values/reading.py" />
      <source>“{text}” names no tag; write names such as vip, skate into {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/planned_posts.py" />
      <source>“{text}” of {day} looks like the planned post “{which}” (post {id}): mend day or text of the plan and import again, or take it as a post of its own and merge the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/reading/pieces.py" />
      <source>“{text}” tells no right; write a right as “use: ads; state: granted; until: 2026-12-31”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled.py" />
      <source>“{title}” does not say whether it is of {one} or of {other}; it was read as {channel}. Choose the channel if that is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled.py" />
      <source>“{title}” does not say which network it is of. Which one?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled.py" />
      <source>“{title}” has more columns than one figure; only “{column}” was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/copies.py" />
      <source>“{title}” has no file; its link leads to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled.py" />
      <source>“{title}” is a figure the app does not keep, so its days were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled.py" />
      <source>“{title}” is no table by day, so it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled.py" />
      <source>“{title}” names no network; it was read as {channel}, because of “{beside}” in the same file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled.py" />
      <source>“{title}” names no network; it was read as {channel}, because other files of this import are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled.py" />
      <source>“{title}” names no network; it was read as {channel}, because the file is called so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/titled.py" />
      <source>“{title}” tells the same of {channel} as “{first}” above, which was taken; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_values.py" />
      <source>“{value}” (character {place}) cannot be asked for; did you mean “{near}”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_values.py" />
      <source>“{value}” (character {place}) cannot be asked for; there are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_values.py" />
      <source>“{value}” (character {place}) ends before it begins; swap the two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_values.py" />
      <source>“{value}” (character {place}) is no day; write 2026, 2026-03, 2026-03-14, last-month, last-30-days or a span such as 2026-03..</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_values.py" />
      <source>“{value}” (character {place}) is no language; did you mean “{near}”, {code}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_values.py" />
      <source>“{value}” (character {place}) is no language; write a code such as pl, vi or zh.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/library/asked_values.py" />
      <source>“{value}” (character {place}) is no rating; write one from 0 to 5, 3.., 2..4 or &gt;=3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/bounds.py" />
      <location filename="../../socialroi_desktop/ingest/cells/measures.py" />
      <source>“{value}” cannot be negative.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/time_cells.py" />
      <source>“{value}” could be day or month first; say which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/yearless.py" />
      <source>“{value}” has no year and fits {first} as well as {second}; give a period of less than a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/yearless.py" />
      <source>“{value}” has no year and is not between {start} and {end}, the days told for this file; give all its days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/yearless.py" />
      <source>“{value}” has no year; say which days the file covers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/channel_cells.py" />
      <source>“{value}” holds a word that is no known channel; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/orders/numbers.py" />
      <source>“{value}” is a number that a spreadsheet has rounded, so it no longer tells which one it was; import the file as it was exported, or format the column as text before it is opened. If it is taken as it is, the row stands for itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/key_cells.py" />
      <source>“{value}” is a number that a spreadsheet has rounded, so it no longer tells which one it was; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/people_cells.py" />
      <source>“{value}” is a number that a spreadsheet has rounded; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <source>“{value}” is above {most}%; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <source>“{value}” is neither yes nor no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/kept_bytes.py" />
      <source>“{value}” is no SHA-256; attach the file itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/link_cells.py" />
      <source>“{value}” is no address of a page; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/people_cells.py" />
      <source>“{value}” is no e-mail address; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/channel_cells.py" />
      <source>“{value}” is no known channel; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/people_cells.py" />
      <source>“{value}” is no known country; it was kept as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/people_cells.py" />
      <source>“{value}” is no known language; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <source>“{value}” is none of the known words for {field}; it was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <source>“{value}” is none of the known words for {field}; it was read as Other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <source>“{value}” is not a currency; write three letters such as USD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/time_cells.py" />
      <source>“{value}” is not a date and time; write it as 2025-12-31 18:00.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/time_cells.py" />
      <source>“{value}” is not a date; write it as 2025-12-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_rows.py" />
      <source>“{value}” is not a date; write it as 20251231.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/time_cells.py" />
      <source>“{value}” is not a length of time; write 0:01:30 or 90.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/measures.py" />
      <source>“{value}” is not a length of time; write it as 0:01:43 or in seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_spans.py" />
      <source>“{value}” is not a month; write it as 202401.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <location filename="../../socialroi_desktop/ingest/reading/wide_rates.py" />
      <source>“{value}” is not a number; write it as 1234.56.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/measures.py" />
      <source>“{value}” is not a share; write it as 38.5%.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/time_cells.py" />
      <source>“{value}” is not a time; write 1:30 or 1.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <source>“{value}” is not a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <source>“{value}” is not a whole number; write a count as 1250 or 1.25K.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/money_cells.py" />
      <source>“{value}” is not an amount; write it as 1234.56.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_rows.py" />
      <source>“{value}” is not an hour of the day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/money_cells.py" />
      <source>“{value}” is not in {currency}, the currency of this row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/sections/visit_spans.py" />
      <source>“{value}” is not the number of a week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/bounds.py" />
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <location filename="../../socialroi_desktop/ingest/cells/measures.py" />
      <location filename="../../socialroi_desktop/ingest/cells/money_cells.py" />
      <source>“{value}” is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/bounds.py" />
      <source>“{value}” is too large: {field} goes from {least} to {most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/money_cells.py" />
      <source>“{value}” is {first} or {second}, as its sign begins decimals or groups thousands; say which sign it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/makers.py" />
      <location filename="../../socialroi_desktop/ingest/cells/money_cells.py" />
      <source>“{value}” is {first} or {second}: its ending means another number in another language; write it in full.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/ingest/cells/bounds.py" />
      <source>“{value}” is {number}, more than any account has; check the number, or its ending, in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/imports/judging.py" />
      <source>“{value}” reads like “{other}”, which is here already, but for the zeros before it, which spreadsheets take away: if it is the same one, taking both would count it twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/withdrawing.py" />
      <source>“{which}” is in a post that is not out yet; take it out of the post, or open the post and mend it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/operations/library/taking_out.py" />
      <source>“{which}” is not in a post to come; take it down where it is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/merging.py" />
      <source>“{word}” does not say whose value stays; write {field}=keep or {field}=goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/commands/general.py" />
      <source>“{word}” is not of the form FIELD=VALUE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/domain/outreach/profile.py" />
      <source>“{word}” is nothing that a profile check looks at; there are: {known}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Session</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/session.py" />
      <source>Done again: {change}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/session.py" />
      <source>Reading names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/session.py" />
      <source>Something went wrong that should not have; your data is safe. Copy the report and send it to us.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/session.py" />
      <source>There is nothing to do again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/session.py" />
      <source>There is nothing to undo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/session.py" />
      <source>Undo and redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/session.py" />
      <source>Undone: {change}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/session.py" />
      <source>{done}. {more}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/session.py" />
      <source>“{file}” is open for reading only; copy it to a folder of your own to change it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/settings_choices.py" />
      <source>{code} – {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings.py" />
      <source>Another currency changes what figures are shown in; amounts keep theirs and need exchange rates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings.py" />
      <source>Outreach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings.py" />
      <source>Save settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings.py" />
      <source>What to set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings.py" />
      <source>Workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings.py" />
      <source>Workspace settings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsFields</name>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Count code discounts as a cost instead of lower net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Currency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Find Chinese in both scripts: 开箱 finds 開箱 as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Gross margin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>In charge of the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Own hourly rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Sign-off of letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>The margin counts for products without a unit cost: what is left of net sales after goods. The hourly rate prices the hours you log. Both can wait; until then figures that need them say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Uncertainty of hours and fees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Week starts on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Weights of engagement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>Your name, your shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>for example 25</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>for example 40</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>for example likes 1, link clicks 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>nobody in particular</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>taken as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/dialogs/settings_fields.py" />
      <source>your shop</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShareDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/share_dialog.py" />
      <source>Any time, or such as tomorrow 9:00</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/share_dialog.py" />
      <source>Ask for it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/share_dialog.py" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/share_dialog.py" />
      <source>Choose a channel to share it on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/share_dialog.py" />
      <source>Make drafts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/share_dialog.py" />
      <source>Planned for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/share_dialog.py" />
      <source>Share “{piece}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/share_dialog.py" />
      <source>Text</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Sharing</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/sharing.py" />
      <source>%Ln draft posts show “{piece}” now</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/sharing.py" />
      <source>A draft post shows “{piece}” now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/sharing.py" />
      <source>Share this</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ShownPicture</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/shown_picture.py" />
      <source>The piece large</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SpikeBars</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/spike_bars.py" />
      <source>Orders around the day it went live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/spike_bars.py" />
      <source>live</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StageCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_stage_card.py" />
      <source>Move to another stage (Ctrl+→, Ctrl+←)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_stage_card.py" />
      <source>Until when?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_stage_card.py" />
      <source>What is next, and when?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_stage_card.py" />
      <source>Why {stage}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_stage_card.py" />
      <source>{stage}…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StageLine</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/person_stages.py" />
      <source>Stages</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Stages</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/measurable.py" />
      <source>awareness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/measurable.py" />
      <source>consideration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/measurable.py" />
      <source>listening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/measurable.py" />
      <source>outreach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/measurable.py" />
      <source>purchase</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StepBars</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/step_bars.py" />
      <source>Steps from seeding to buying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/step_bars.py" />
      <source>{share} of the step before</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Style</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/style.py" />
      <source>next {weekday}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/style.py" />
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/style.py" />
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/shared/style.py" />
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TableOrPictures</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/table_or_pictures.py" />
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/table_or_pictures.py" />
      <source>Show as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/table_or_pictures.py" />
      <source>Size of the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/table_or_pictures.py" />
      <source>Size of the pictures (Ctrl+wheel, Ctrl++ and Ctrl+-)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/table_or_pictures.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tabs</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/__init__.py" />
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/__init__.py" />
      <source>Outreach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/__init__.py" />
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/roi/__init__.py" />
      <source>ROI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/__init__.py" />
      <source>UGC</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/tab.py" />
      <source>{name} ({key})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TagChip</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/tag_chips.py" />
      <source>Take away the tag {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TagsDialog</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/records/tags_dialog.py" />
      <source>%Ln rows are selected.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/tags_dialog.py" />
      <source>1 row is selected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/tags_dialog.py" />
      <source>Change tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/tags_dialog.py" />
      <source>Give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/tags_dialog.py" />
      <source>Tags: {rows}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/tags_dialog.py" />
      <source>Take away</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TagsField</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/tags_field.py" />
      <source>Add a tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/tags_field.py" />
      <source>Enter adds a tag, Backspace takes the last one away</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TakeDownTable</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>Piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>Take down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>Take out of the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>Tick what was taken down first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>What is to be taken down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>What is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>Where used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>Without a right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/taking_down.py" />
      <source>since {day}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TakeDownView</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>Every place that shows a piece has the right to it. Where one ends, it stands here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>Notes it of all that are ticked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>Nothing to take down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>Open the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>Take out of the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>Taken down today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>Taken down today: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>The post stays, as a draft, without the piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>Tick what you took away (Space), then press the button; mend posts to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/take_down_view.py" />
      <source>What is to be taken down</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TemplateDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/template_dialog.py" />
      <source>Edit letter template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/template_dialog.py" />
      <source>Fields</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/template_dialog.py" />
      <source>New letter template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/template_dialog.py" />
      <source>Save template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/template_dialog.py" />
      <source>filled in when a letter is written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/template_dialog.py" />
      <source>{% if code %} … {% endif %} keeps its lines only where the code is known.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TemplatePicker</name>
    <message>
      <location filename="../../socialroi_desktop/views/plan/template_picker.py" />
      <source>Blank goal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/template_picker.py" />
      <source>Choose type, metric, target and dates yourself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/template_picker.py" />
      <source>Goals to start from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/plan/template_picker.py" />
      <source>can be measured now</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TermsSection</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>All that is owed was paid today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Edit…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Kept when the terms were agreed or the deal was signed, held against the orders that came</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>No product, no own time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>No terms yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Nothing offered yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Offer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Paid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Product…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Terms and offers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_terms.py" />
      <source>Write costs</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TermsSheet</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/terms_words.py" />
      <source>Shop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/outreach/terms_words.py" />
      <source>{label}: {value}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TimeSeriesView</name>
    <message>
      <location filename="../../socialroi_desktop/views/charts/time_series_view.py" />
      <source>Chart over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/time_series_view.py" />
      <source>Week from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/time_series_view.py" />
      <source>{name}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/charts/time_series_view.py" />
      <source>{name}: {value}, range {low} … {high}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToastBar</name>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/toast_bar.py" />
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/widgets/toast_bar.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TogetherDialog</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/library/together_dialog.py" />
      <source>%Ln pieces are changed at once; what is left empty stays as it is.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/together_dialog.py" />
      <source>1 piece is changed; what is left empty stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/together_dialog.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/together_dialog.py" />
      <source>Edit together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/together_dialog.py" />
      <source>Give tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/together_dialog.py" />
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/together_dialog.py" />
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ToldOrigin</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/told_fields.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/told_fields.py" />
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/told_fields.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/told_fields.py" />
      <source>SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/told_fields.py" />
      <source>Show this import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/told_fields.py" />
      <source>Where this row came from</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>Channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>Nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>Period before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>Same period last year</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>all %Ln</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>period before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>same period last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/shell/top_bar.py" />
      <source>{count} of {all}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrackingSection</name>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>15, percent off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>A folder to hand over: text, disclosure, code, link and pictures, ready to be posted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Copied: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Copy code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Copy link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Make code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Make link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Page the link leads to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Page the link leads to; empty: as last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Ready pack…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Tracking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>Type whole percents from 1 to 99, or leave them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>What buyers save, in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/outreach/deal_tracking.py" />
      <source>made by the naming rule</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TrendMetric</name>
    <message>
      <location filename="../../socialroi_desktop/views/roi/trend_metric.py" />
      <source>Metric over time</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UgcAdding</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>%Ln new</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>%Ln new that look like others</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>%Ln refused</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>%Ln there already</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>1 new that looks like another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>No files there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>{file}: there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/adding.py" />
      <source>{file}: {reason}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UgcBrought</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>%Ln clicks</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>%Ln orders</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>1 click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>1 order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>By the post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Clearly higher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Clearly higher after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Clearly lower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Clearly lower after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Engagement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>No clear difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>No export tells this of the post.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>ROI {share}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>Too few to judge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>{count} reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>{share} ({range})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>– clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>– orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/brought_words.py" />
      <source>– reach</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UgcFacts</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>Creator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>Given for it: {terms}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>No product is named that it shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>Nobody is named as its creator yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>Something was given for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>horizontal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>square</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>vertical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>{uses}: by the deal “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_facts.py" />
      <source>{uses}: standing consent of {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UgcPages</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/page_words.py" />
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/page_words.py" />
      <source>Orders of visits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/page_words.py" />
      <source>Orders that landed there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/page_words.py" />
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UgcResults</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>%Ln other pieces</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>1 other piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Clicks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Clicks of impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Clicks of reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Clicks of views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Engagement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Engagement of impressions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Engagement of reach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Engagement of views</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>How it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>In the same posts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Net sales</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Posts with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Posts without any piece</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>ROI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Rating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>Reach</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>{events} of {base} · %Ln posts</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/all_results.py" />
      <source>{events} of {base} · 1 post</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UgcSteps</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_steps.py" />
      <source>Answer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_steps.py" />
      <source>Ask again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_steps.py" />
      <source>Ask for {use}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_steps.py" />
      <source>Ask for {use} anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_steps.py" />
      <source>Ask…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_steps.py" />
      <source>Note that {use} was withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_steps.py" />
      <source>Note the answer for {use}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_steps.py" />
      <source>Renew…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_steps.py" />
      <source>Withdraw…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UgcWords</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source> + </source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>%Ln days ago</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>Ready all the same: “{reason}”. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>asked</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>asked %Ln days ago</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>asked today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>asked yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>begins later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>declined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>ends {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>from {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>granted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>granted until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>no end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>no right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>not ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>our own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>planned {count}×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>post not ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>post ready all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>rated 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>ready all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>renewal asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>renewal asked {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>replied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>right ends {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>right withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>runs past {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>shortlisted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>since {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>taken down {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>used without right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>used {count}×</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>{first} – {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/piece_words.py" />
      <source>{territory} only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>{use} + {count}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>{use}: %Ln days left</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>{use}: 1 day left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>{use}: last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>{use}: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/library/tile_words.py" />
      <source>✕ {uses}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnderWay</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/under_way.py" />
      <source>{number} of {count} · {file}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnknownSources</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/unknown_sources.py" />
      <source>Medium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/unknown_sources.py" />
      <source>Orders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/unknown_sources.py" />
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/unknown_sources.py" />
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/unknown_sources.py" />
      <source>Visits</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>UnknownSourcesDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/unknown_sources_dialog.py" />
      <source>Every source of your visits and orders is known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/unknown_sources_dialog.py" />
      <source>Looking for sources…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/unknown_sources_dialog.py" />
      <source>Nothing is known of these sources. Say which channel one is of: its visits and orders follow, those to come as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/unknown_sources_dialog.py" />
      <source>Say which channel…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/unknown_sources_dialog.py" />
      <source>Unknown sources</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>%Ln changed</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>%Ln doubtful</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>%Ln new</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>%Ln rejected</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>%Ln same</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>%Ln skipped</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>Doubtful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>Same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>doubtful</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/data/verdicts.py" />
      <source>skipped</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewNameDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/view_name_dialog.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/view_name_dialog.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewsButton</name>
    <message>
      <location filename="../../socialroi_desktop/views/records/views_button.py" />
      <source>Delete “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/views_button.py" />
      <source>Everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/views_button.py" />
      <source>Rename the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/views_button.py" />
      <source>Rename “{name}”…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/views_button.py" />
      <source>Save this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/views_button.py" />
      <source>Save this view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/records/views_button.py" />
      <source>Saved views</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WeekTable</name>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/week_table.py" />
      <source>Needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/week_table.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/week_table.py" />
      <source>Week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/plan/week_table.py" />
      <source>{start} – {end}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>A .socialroi file on this computer or a drive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>A shop with a year of invented rows; change what you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>Make a workspace, or look around in the demo first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>New workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>Nothing opened yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>One file for your shop: goals, costs, orders, posts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>Plan, track and prove what social media brings your shop. All stays in one file of yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>Recent workspaces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>SocialROI Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>Try the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/welcome/welcome_page.py" />
      <source>You can also drop a workspace file on this window.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhyCard</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>Columns mapped by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>No known export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>Saved by this app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>Say what its columns mean, or choose the export it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>Times carry no zone: read as {zone}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>Why {format}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>change time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>map columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>or {format} · {confidence} sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>other format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/data/why_card.py" />
      <source>{read} of {total} columns are read. The mapping is remembered for this header.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WidePicture</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/wide_picture.py" />
      <source>The piece large</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WithdrawDialog</name>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>In their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>It has to come down from:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>It is not used that way anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>No longer allowed for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>No longer allowed from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>Note as withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>Rights to “{piece}” withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>That is no day; write one such as 2026-08-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/views/library/withdraw_dialog.py" />
      <source>Tick what was withdrawn.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WorkspaceWindow</name>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/viewmodels/palette/finding.py" />
      <source>Finding records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Import files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>New workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Open for reading only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Open the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Open workspace…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Saved · Ctrl+Z undoes “{change}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Saved · “{change}” is not undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>What is due…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>Workspace settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../socialroi_desktop/window.py" />
      <source>{currency} · {zone}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_FieldDelegate</name>
    <message>
      <location filename="../../socialroi_desktop/views/data/mapping_pane.py" />
      <source>not imported</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
