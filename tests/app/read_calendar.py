# Reads an .ics file with icalendar, strictly, and tells its events: a line each, "uid sequence status start summary".
import sys

import icalendar

text = open(sys.argv[1], "rb").read()
calendar = icalendar.Calendar.from_ical(text)
for part in calendar.walk():
    for error in part.errors:
        print("error", error)
    if part.name == "VEVENT":
        print(part["UID"], part["SEQUENCE"], part["STATUS"], part["DTSTART"].dt.isoformat(), part["SUMMARY"])
assert icalendar.Calendar.from_ical(calendar.to_ical()) == calendar
