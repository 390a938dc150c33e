/// The ways in which the random handovers are written; the test fails if one was never used.
enum WritingForm: String, CaseIterable {
  // Front matter.
  case plainValue, singleQuoted, doubleQuoted, flowList, blockList, oneValueList, flowGroup, blockGroup, oneGroupList
  case yamlComment, fieldsInTable, fieldsInLines, fieldsInItems
  // The file.
  case lineFeeds, carriageReturns, byteOrderMark, documentTitle
  // Headings.
  case level2, level3, level4, setext, boldParagraph, boldWithColon
  case leadingNumber, leadingSection, emoji, trailingColon, remark, ampersand, smallLetters, capitals
  // Tables.
  case table, tableWithoutBars, boldTitles, nestedItems, linesOfItem, labelledFirst, flatLabels, subHeadingItems
  case subHeadingParagraphs, subHeadingLines, extraColumn, extraSection, breakTag
  // Labels.
  case plainLabel, boldLabel, boldLabelOutside, italicLabel
  case labelList, labelParagraphs, labelLines, labelTable, labelSubHeadings, labelNested
  // Lists and text.
  case paragraphs, quote, bullets, starBullets, plusBullets, ordered, orderedParenthesis
  // Tasks.
  case taskList, taskTable, taskDetails, taskNested, smallX, capitalX, windowHeading, windowParagraph, windowItem,
    windowColumn
  case doneWhenBehind, doneWhenBefore
  // The rest.
  case sourceAtEnd, sourceInParentheses, sourceLine, sourceColumn, sourceLabel, noneLine, noneItem, idAtEnd, comment
}
