#include "core/model/case_file.h"

namespace heller {

QStringList diaryNumbersOf(const QList<CaseFile>& cases)
{
    QStringList numbers;
    for (const CaseFile& file : cases)
        numbers.append(file.deviation.diaryNumber);
    return numbers;
}

} // namespace heller
